import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
class VbsimTest {
    @Container
    static final GenericContainer<?> VBSIM = new GenericContainer<>("vbsim")
        .withEnv(Map.of("VBSIM_NO_TLS", "true", "VBSIM_CLOCK", "frozen"))
        .withExposedPorts(4443, 9419, 4480)
        .waitingFor(Wait.forHttp("/health").forPort(4480));

    static String at(int port) {
        return "http://" + VBSIM.getHost() + ":" + VBSIM.getMappedPort(port);
    }

    @Test
    void aWorldOfItsOwn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(at(4480) + "/api/worlds"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"java-1\"}")).build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(201, reply.statusCode());
        // Your client logs in to at(9419) as administrator@java-1, password vbsim.
    }
}
