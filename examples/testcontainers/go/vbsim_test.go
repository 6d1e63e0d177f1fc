package backup

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/wait"
)

// startVbsim starts a container and gives the addresses of Backup & Replication and of the control port.
func startVbsim(t *testing.T) (vbr, control string) {
	t.Helper()
	ctx := context.Background()
	container, err := testcontainers.GenericContainer(ctx, testcontainers.GenericContainerRequest{
		ContainerRequest: testcontainers.ContainerRequest{
			Image:        "vbsim",
			ExposedPorts: []string{"9419/tcp", "4480/tcp"},
			Env:          map[string]string{"VBSIM_NO_TLS": "true", "VBSIM_CLOCK": "frozen"},
			WaitingFor:   wait.ForHTTP("/health").WithPort("4480/tcp"),
		},
		Started: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = container.Terminate(ctx) })
	if vbr, err = container.PortEndpoint(ctx, "9419/tcp", "http"); err != nil {
		t.Fatal(err)
	}
	if control, err = container.PortEndpoint(ctx, "4480/tcp", "http"); err != nil {
		t.Fatal(err)
	}
	return vbr, control
}

func TestAWorldOfItsOwn(t *testing.T) {
	_, control := startVbsim(t)
	body := strings.NewReader(fmt.Sprintf(`{"name": %q}`, "go-1"))
	reply, err := http.Post(control+"/api/worlds", "application/json", body)
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusCreated {
		t.Fatalf("the world: %s", reply.Status)
	}
	// Your client logs in as administrator@go-1, password vbsim.
}
