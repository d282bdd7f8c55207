"""An XMPP server on loopback, with an archive, and with certificates of its own."""

import subprocess
from pathlib import Path

from loopback import end, free_port, wait_for_port

HOST = "bridge.test"
CONFIG = """
run_as_root = true
data_path = "{folder}/data"
pidfile = "{folder}/prosody.pid"
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {port} }}
c2s_direct_tls_ports = {{}}
c2s_require_encryption = true
modules_enabled = {{ "disco", "roster", "saslauth", "tls", "mam", "smacks", "ping" }}
modules_disabled = {{ "s2s", "http" }}
archive_expires_after = "never"
storage = "internal"
log = {{ warn = "{folder}/log" }}
VirtualHost "{host}"
  ssl = {{ certificate = "{folder}/server.crt", key = "{folder}/server.key" }}
"""


class Prosody:
    """A server with no accounts; gone, with all it held, after `end`."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.ca = folder / "ca.crt"
        self.config = folder / "prosody.cfg.lua"
        self.config.write_text(CONFIG.format(folder=folder, port=self.port, host=HOST))
        (folder / "data").mkdir()
        (folder / "certs").mkdir()
        self.certify()
        self.start()

    def start(self) -> None:
        """Listens, with the accounts and archives that there are."""
        self.process = subprocess.Popen(["prosody", "-F", "--config", self.config])
        wait_for_port(self.port, self.process)

    def certify(self) -> None:
        """Makes an authority, and the server's certificate from it."""
        self.openssl("ca", f"req -x509 -days 2 -subj /CN=authority -keyout ca.key -out {self.ca}")
        self.openssl("server", f"req -subj /CN={HOST} -keyout server.key -out server.csr")
        (self.folder / "names").write_text(f"subjectAltName=DNS:{HOST}")
        signing = "x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2"
        self.openssl("", f"{signing} -extfile names -out server.crt")

    def openssl(self, new: str, words: str) -> None:
        key = ["-newkey", "rsa:2048", "-nodes"] if new else []
        command = ["openssl", *words.split(), *key]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

    def register(self, name: str, password: str) -> str:
        """A new account: its address."""
        control = ["prosodyctl", "--root", "--config", self.config]
        register = ["register", name, HOST, password]
        subprocess.run([*control, *register], check=True, capture_output=True)
        return f"{name}@{HOST}"

    def end(self) -> None:
        """Stops the server."""
        end(self.process)
