"""Tests of a client of Backup & Replication, each in a world of its own. python3 -m unittest, with VBSIM=path/to/dist/main.js"""
import json
import os
import subprocess
import unittest
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen


def call(method, url, body=None, headers=None):
    data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {} if data is None or isinstance(body, bytes) else {"content-type": "application/json"}
    with urlopen(Request(url, data, {**kind, **(headers or {})}, method=method)) as reply:
        text = reply.read()
        return json.loads(text) if text else None


class Backup:
    """The client under test. Yours goes here."""

    def __init__(self, url, user, password):
        self.url, self.headers = url, {"x-api-version": "1.3-rev2"}
        login = urlencode({"grant_type": "password", "username": user, "password": password}).encode()
        token = call("POST", f"{url}/api/oauth2/token", login, self.headers)["access_token"]
        self.headers["authorization"] = f"Bearer {token}"

    def start(self):
        return call("POST", f"{self.url}/api/v1/configBackup/backup", {}, self.headers)["id"]

    def result(self, session):
        return call("GET", f"{self.url}/api/v1/sessions/{session}", None, self.headers)["result"]


def setUpModule():
    global program, ready
    argv = ["node", os.environ.get("VBSIM", "dist/main.js"), "--no-tls", "--clock", "frozen", "--ready-json",
            "--exit-with-parent", "--vb365-port", "0", "--vbr-port", "0", "--control-port", "0"]
    program = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    ready = json.loads(program.stdout.readline())


def tearDownModule():
    program.terminate()
    program.wait()
    program.stdin.close()
    program.stdout.close()


class BackupTest(unittest.TestCase):
    def setUp(self):
        name = self.id().rsplit(".", 1)[1].replace("_", "-")[:40]
        call("POST", f"{ready['control']}/api/worlds", {"name": name})
        self.world = f"{ready['control']}/api/worlds/{name}"
        self.backup = Backup(ready["vbr"], f"administrator@{name}", "vbsim")

    def test_it_succeeds(self):
        session = self.backup.start()
        call("POST", f"{self.world}/clock/advance", {"untilIdle": True})
        self.assertEqual(self.backup.result(session)["result"], "Success")

    def test_a_failure_is_told(self):
        call("POST", f"{self.world}/outcomes",
             {"session": "ConfigurationBackup", "result": "Failed", "message": "No space left."})
        session = self.backup.start()
        call("POST", f"{self.world}/clock/advance", {"untilIdle": True})
        self.assertEqual(self.backup.result(session)["message"], "No space left.")
        self.assertEqual(call("GET", f"{self.world}/report")["findings"], [])

    def test_a_busy_server_is_a_429(self):
        call("POST", f"{self.world}/faults",
             {"product": "vbr", "operation": "StartConfigBackup", "status": 429, "retryAfter": 7, "times": 1})
        with self.assertRaises(HTTPError) as refused:
            self.backup.start()
        self.assertEqual((refused.exception.code, refused.exception.headers["retry-after"]), (429, "7"))
        refused.exception.close()


if __name__ == "__main__":
    unittest.main()
