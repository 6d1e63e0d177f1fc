"""One container for a suite, a world for each test: pip install pytest requests testcontainers"""
import re

import pytest
import requests
from testcontainers.core.container import DockerContainer
from testcontainers.core.waiting_utils import wait_for_logs


@pytest.fixture(scope="session")
def vbsim():
    container = (DockerContainer("vbsim").with_exposed_ports(4443, 9419, 4480)
                 .with_env("VBSIM_NO_TLS", "true").with_env("VBSIM_CLOCK", "frozen")
                 .with_env("VBSIM_READY_JSON", "true"))
    with container:
        wait_for_logs(container, '"ready":true')
        host = container.get_container_host_ip()
        yield {name: f"http://{host}:{container.get_exposed_port(port)}"
               for name, port in {"vb365": 4443, "vbr": 9419, "control": 4480}.items()}


@pytest.fixture
def world(vbsim, request):
    name = re.sub(r"[^a-z0-9-]", "-", request.node.name.lower())[:40]
    requests.post(f"{vbsim['control']}/api/worlds", json={"name": name}).raise_for_status()
    yield {**vbsim, "world": f"{vbsim['control']}/api/worlds/{name}", "user": f"administrator@{name}"}
    requests.delete(f"{vbsim['control']}/api/worlds/{name}")
