"""A private PostgreSQL server in a folder of its own, for the length of a test run."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from ironview.store.database import Store
from ironview.store.server_store import ServerStore

NOBODY = 65534
OWNER = "clinic_owner"

_SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
fsync = {fsync}
full_page_writes = {fsync}
shared_buffers = 16MB
max_connections = 60
max_wal_size = 200MB
log_min_messages = warning
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
"""
_ADMITTED = """
local all all trust
hostssl all all 127.0.0.1/32 scram-sha-256
hostnossl all all 127.0.0.1/32 scram-sha-256
"""
_INITDB = ("-A", "trust", "--no-sync", "--locale=C.UTF-8", "--encoding=UTF8")
_EMPTYING = """
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
      AND tablename NOT IN ('store_info', 'store_version') LOOP
    EXECUTE format('DELETE FROM %I', one.tablename);
  END LOOP;
  FOR one IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
    PERFORM setval(quote_ident(one.sequencename)::regclass, 1, false);
  END LOOP;
END $$
"""


def binaries() -> Path | None:
    """The newest PostgreSQL of this computer."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    return found[-1].parent if found else None


def _key_and_name(name: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Name]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(subject, public, issuer, signing, *, names=()):
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.BasicConstraints(ca=not names, path_length=None), critical=True)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(signing, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


class Cluster:
    """A server that runs as nobody where the tests run as root, which it refuses to be."""

    def __init__(self, folder: Path, *, fsync: str = "off") -> None:
        self.folder = folder
        self.data = folder / "data"
        self.port = _free_port()
        self._bin = binaries()
        self._made = 0
        self._process: subprocess.Popen | None = None
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        subprocess.run(
            self._as_nobody([self._bin / "initdb", "-D", self.data, "-U", "root_of_all", *_INITDB]),
            check=True,
            capture_output=True,
        )
        self._write("postgresql.conf", _SETTINGS.format(port=self.port, folder=folder, fsync=fsync))
        self._write("pg_hba.conf", _ADMITTED)
        self._make_certificates()

    def _write(self, name: str, content: str | bytes, mode: int = 0o600) -> None:
        path = self.data / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        path.chmod(mode)
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)

    def _make_certificates(self) -> None:
        key, name = _key_and_name("clinic authority")
        self.authority = self.folder / "authority.crt"
        self.authority.write_bytes(_certificate(name, key.public_key(), name, key))
        own, subject = _key_and_name("localhost")
        names = [x509.DNSName("localhost")]
        self._write("server.crt", _certificate(subject, own.public_key(), name, key, names=names))
        self._write(
            "server.key",
            own.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            ),
        )

    @staticmethod
    def _as_nobody(command: Sequence[object], *more: str) -> list[str]:
        words = [str(word) for word in command]
        who = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        return ["setpriv", *(who if os.geteuid() == 0 else ()), *more, *words]

    def start(self) -> None:
        """Start it and wait until it answers."""
        log = (self.folder / "log").open("ab")
        self._process = subprocess.Popen(
            # Whatever ends the tests ends the server too.
            self._as_nobody([self._bin / "postgres", "-D", self.data], "--pdeathsig=INT"),
            stdout=log,
            stderr=log,
            cwd=self.folder,
        )
        log.close()
        end = time.monotonic() + 30
        while True:
            try:
                self.connect("postgres").close()
            except psycopg.OperationalError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise RuntimeError((self.folder / "log").read_text()) from None
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """Let it die at once, as with a power cut that spares the disk."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        # Its children notice by themselves; until the last is gone nobody else can start here.
        end = time.monotonic() + 10
        while self._has_children() and time.monotonic() < end:
            time.sleep(0.01)

    def _has_children(self) -> bool:
        processes = (one for one in Path("/proc").iterdir() if one.name.isdigit())
        return any(_target_of(one / "cwd") == self.data for one in processes)

    def stop(self) -> None:
        """Stop it; sessions are ended."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(timeout=30)

    def connect(self, database: str, user: str = "root_of_all") -> psycopg.Connection:
        """Return a raw connection over the unix socket."""
        return psycopg.connect(
            host=str(self.folder), port=self.port, dbname=database, user=user, autocommit=True
        )

    def address(self, database: str, user: str = OWNER) -> str:
        """Return the address of a store over the unix socket."""
        return f"postgresql://{user}@/{database}?host={self.folder}&port={self.port}"

    def make_database(self, template: str = "template0") -> str:
        """Make a database that ``OWNER`` owns; return its name."""
        self._made += 1
        name = f"clinic_{self._made}"
        with self.connect("postgres") as raw:
            raw.execute(f"CREATE DATABASE {name} TEMPLATE {template} OWNER {OWNER}")
        return name

    def run_sql_file(self, file: str, **variables: str) -> None:
        """Run a file of the project as a superuser, the way a clinic does."""
        command = [self._bin / "psql", "-h", self.folder, "-p", str(self.port), "-U", "root_of_all"]
        given = [f"--set={name}={value}" for name, value in variables.items()]
        subprocess.run([*command, "-d", "postgres", "-q", *given, "-f", file], check=True)

    def empty(self, name: str) -> None:
        """Leave of a store what a new one has: its name and its version."""
        with self.connect(name) as raw, raw.transaction():
            raw.execute("SET LOCAL session_replication_role = replica")
            raw.execute(_EMPTYING)

    def drop_database(self, name: str) -> None:
        """Drop a database, whoever is still connected."""
        with self.connect("postgres") as raw:
            raw.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _target_of(link: Path) -> Path | None:
    try:
        return link.readlink()
    except OSError:
        return None


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def running_cluster(*, fsync: str = "off") -> Iterator[Cluster]:
    """A server that is gone, with its folder, afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="ironview-pg-"))
    try:
        cluster = Cluster(folder, fsync=fsync)
        cluster.start()
        with cluster.connect("postgres") as raw:
            raw.execute(f"CREATE ROLE {OWNER} LOGIN PASSWORD 'owner-secret'")
        try:
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def address_of(store: Store) -> str:
    """Return the address that opens this store in another process."""
    if not isinstance(store, ServerStore):
        return str(store.path)
    at = store.address
    return f"postgresql://{at.user}@/{at.database}?host={at.host}&port={at.port}"
