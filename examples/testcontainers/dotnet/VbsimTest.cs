using System.Net;
using System.Net.Http.Json;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Xunit;

public sealed class VbsimTest : IAsyncLifetime
{
    private readonly IContainer container = new ContainerBuilder().WithImage("vbsim")
        .WithEnvironment("VBSIM_NO_TLS", "true").WithEnvironment("VBSIM_CLOCK", "frozen")
        .WithPortBinding(9419, true).WithPortBinding(4480, true)
        .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPath("/health").ForPort(4480)))
        .Build();

    public Task InitializeAsync() => container.StartAsync();
    public Task DisposeAsync() => container.DisposeAsync().AsTask();

    private string At(ushort port) => $"http://{container.Hostname}:{container.GetMappedPublicPort(port)}";

    [Fact]
    public async Task AWorldOfItsOwn()
    {
        using var client = new HttpClient();
        var reply = await client.PostAsJsonAsync($"{At(4480)}/api/worlds", new { name = "dotnet-1" });
        Assert.Equal(HttpStatusCode.Created, reply.StatusCode);
        // Your client logs in to At(9419) as administrator@dotnet-1, password vbsim.
    }
}
