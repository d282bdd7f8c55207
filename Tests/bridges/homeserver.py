"""A Matrix server on loopback that lets anybody in and limits nobody."""

import subprocess
import sys
from pathlib import Path

from loopback import end, free_port, wait_for_port

HOST = "bridge.test"
CONFIG = """
server_name: {host}
pid_file: {folder}/pid
signing_key_path: {folder}/signing.key
media_store_path: {folder}/media
log_config: {folder}/log.yaml
database: {{name: sqlite3, args: {{database: "{folder}/synapse.db"}}}}
listeners:
  - {{port: {port}, bind_addresses: [127.0.0.1], type: http, resources: [{{names: [client]}}]}}
report_stats: false
trusted_key_servers: []
macaroon_secret_key: for these tests
form_secret: for these tests
enable_registration: true
enable_registration_without_verification: true
presence: {{enabled: false}}
rc_message: {limit}
rc_registration: {limit}
rc_joins: {{local: {limit}, remote: {limit}}}
rc_joins_per_room: {limit}
rc_login: {{address: {limit}, account: {limit}, failed_attempts: {limit}}}
rc_invites: {{per_room: {limit}, per_user: {limit}, per_issuer: {limit}}}
rc_room_creation: {limit}
"""
NO_LIMIT = "{per_second: 10000, burst_count: 10000}"
LOG = """
version: 1
handlers: {{file: {{class: logging.FileHandler, filename: {folder}/log}}}}
root: {{level: WARNING, handlers: [file]}}
"""


class Synapse:
    """A server with no accounts; gone, with all it held, after `end`."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        config = folder / "homeserver.yaml"
        config.write_text(CONFIG.format(folder=folder, port=self.port, host=HOST, limit=NO_LIMIT))
        (folder / "log.yaml").write_text(LOG.format(folder=folder))
        self.server = [sys.executable, "-m", "synapse.app.homeserver", "--config-path", config]
        subprocess.run(
            [*self.server, "--generate-keys"], check=True, capture_output=True, cwd=folder
        )
        self.start()

    def start(self) -> None:
        """Listens, with the accounts and rooms that there are."""
        self.process = subprocess.Popen(self.server, cwd=self.folder)
        wait_for_port(self.port, self.process)

    def end(self) -> None:
        """Stops the server."""
        end(self.process)
