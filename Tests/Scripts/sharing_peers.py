"""Shares bundles with the programs that others use: docker-registry, skopeo, ORAS, OpenSSH and Git.

What is pushed with ours is pulled with theirs byte for byte, and the other way round; digests are the same in a registry, a
mirror and a folder. In front of the registry stands a server that misbehaves: it asks for credentials, sends elsewhere, cuts
answers, is busy. Nothing leaves this machine. What is not installed is skipped with a message.

    sharing_peers.py COLLATE        run with a Python that has the package oras
"""
import base64
import crypt
import hashlib
import http.client
import http.server
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

from harness import Tally, binary_from, outputs, run
from sharing import GRANTS, Desk, desk_files, keygen

USER, PASSWORD = "ana", "s3cret-word"


def sha(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Registry:
    """Debian's docker-registry on a port of this machine."""

    def __init__(self, folder, extra=""):
        self.port = free_port()
        self.host = f"127.0.0.1:{self.port}"
        os.makedirs(folder, exist_ok=True)
        config = os.path.join(folder, "config.yml")
        with open(config, "w") as file:
            file.write(
                "version: 0.1\nlog: { level: error, accesslog: { disabled: true } }\n"
                f"storage: {{ filesystem: {{ rootdirectory: {folder}/data }} }}\n"
                f"http:\n  addr: {self.host}\n{extra}")
        self.log = open(os.path.join(folder, "log"), "wb")
        self.child = subprocess.Popen(["docker-registry", "serve", config], stdout=self.log, stderr=self.log)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                break
            except OSError:
                time.sleep(0.05)

    def stop(self):
        self.child.send_signal(signal.SIGTERM)
        self.child.wait()
        self.log.close()


class Front:
    """A server before a registry, which bends what goes through it. `rule(handler)` answers itself and gives True, or lets
    the request pass. Every request is kept with its headers."""

    def __init__(self, registry=None, certificate=None):
        self.rule = lambda handler: False
        self.seen = []
        front = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def answer(self, status, headers=(), body=b"", length=None):
                self.send_response(status)
                for name, value in dict(headers).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body) if length is None else length))
                if length is not None:
                    self.send_header("Connection", "close")
                    self.close_connection = True
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            def ask(self):
                connection = http.client.HTTPConnection("127.0.0.1", registry.port)
                headers = {name: value for name, value in self.headers.items()
                           if name.lower() not in ("host", "authorization", "connection")}
                connection.request(self.command, self.path, self.body, headers)
                answer = connection.getresponse()
                kept = {name: value for name, value in answer.getheaders()
                        if name.lower() not in ("content-length", "connection", "transfer-encoding", "date")}
                if "Location" in kept:
                    kept["Location"] = kept["Location"].replace(registry.host, front.host)
                return answer.status, kept, answer.read(), answer.getheader("Content-Length")

            def handle_any(self):
                self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                front.seen.append((self.command, self.path, dict(self.headers)))
                if front.rule(self):
                    return
                status, headers, body, length = self.ask()
                if self.command == "HEAD":
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", length or "0")
                    self.end_headers()
                else:
                    self.answer(status, headers, body)

            do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = handle_any

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def authorizations(self):
        return [headers.get("Authorization") for _, _, headers in self.seen]

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Proxy:
    """A proxy that knows one name, which stands for a port of this machine."""

    def __init__(self, name, port):
        self.asked = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.name, self.target = name, port
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.tunnel, args=(client,), daemon=True).start()

    def tunnel(self, client):
        head = b""
        while b"\r\n\r\n" not in head:
            part = client.recv(4096)
            if not part:
                return
            head += part
        line = head.split(b"\r\n")[0].decode()
        self.asked.append((line, b"Proxy-Authorization" in head or b"proxy-authorization" in head))
        if line.split()[1].rsplit(":", 1)[0] != self.name:
            client.sendall(b"HTTP/1.1 502 Unknown\r\nContent-Length: 0\r\n\r\n")
            client.close()
            return
        server = socket.create_connection(("127.0.0.1", self.target))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for one, other in [(client, server), (server, client)]:
            threading.Thread(target=self.copy, args=(one, other), daemon=True).start()

    @staticmethod
    def copy(one, other):
        try:
            while part := one.recv(65536):
                other.sendall(part)
            other.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def stop(self):
        self.listener.close()


class Peers:
    def __init__(self, collate, scratch, tally):
        self.collate, self.scratch, self.tally = collate, scratch, tally
        self.maker = self.desk("maker")
        self.maker.write_all(desk_files())
        self.public = keygen(self.maker.path("key"))
        self.count = 0

    def desk(self, name, **environment):
        return Desk(self.collate, os.path.join(self.scratch, name), **environment)

    def taker(self, **environment):
        """A desk that trusts the maker and has nothing yet."""
        self.count += 1
        desk = self.desk(f"taker-{self.count}", **environment)
        desk.trust("maker", self.public)
        return desk

    def publish(self, host, *more, name="hedge-watch", desk=None, **environment):
        return (desk or self.maker).run(
            "publish", "pipelines/hedge-watch.yaml", f"oci://{host}/desk/{name}", "--key", "key", *more, **environment)

    def expect(self, name, ended, code=0, says=""):
        text = ended.out + ended.err
        self.tally.check(name, ended.code == code and says in text, str(ended) + ended.out[-300:])
        self.tally.check(name + ": no secret is shown", PASSWORD not in text and
                         base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode() not in text)

    # Theirs and ours.

    def skopeo(self, registry, mirror):
        if not shutil.which("skopeo"):
            return self.tally.skip("skopeo", "it is not installed")
        source = f"docker://{registry.host}/desk/hedge-watch:1.0.0"
        layout = os.path.join(self.scratch, "layout")
        for target in [f"oci:{layout}:1.0.0", f"docker://{mirror.host}/copy/hedge-watch:1.0.0"]:
            copied = run(["skopeo", "copy", "-q", "--src-tls-verify=false", "--dest-tls-verify=false", source, target])
            self.tally.check(f"skopeo copies to {target.split(':')[0]}", copied.code == 0, str(copied))
        digests = set()
        for place in [f"oci://{registry.host}/desk/hedge-watch:1.0.0", f"oci://{mirror.host}/copy/hedge-watch:1.0.0",
                      layout]:
            desk = self.taker()
            added = desk.run("add", place, "--unsigned", *GRANTS)
            self.expect(f"add from {place.split('/')[-1]}", added)
            digests.add(desk.read("collate.lock").decode().split("\n")[1].split()[2])
        raw = run(["skopeo", "inspect", "--raw", "--tls-verify=false", source])
        digests.add(sha(raw.out.encode()))
        self.tally.check("one digest in registry, mirror, folder and for skopeo", len(digests) == 1, str(digests))

    def oras(self, registry):
        try:
            import oras.client
        except ImportError:
            return self.tally.skip("oras", "the Python package is not installed")
        client = oras.client.OrasClient(hostname=registry.host, insecure=True, auth_backend="basic")
        pulled = os.path.join(self.scratch, "pulled")
        client.pull(target=f"{registry.host}/desk/hedge-watch:1.0.0", outdir=pulled)
        files = {name: text.encode() for name, text in desk_files().items()}
        self.tally.check("ORAS pulls what we pushed, byte for byte", outputs(pulled) == files, str(sorted(outputs(pulled))))
        # ORAS titles a file by its last part unless it is told another.
        titles = os.path.join(self.scratch, "titles.json")
        with open(titles, "w") as file:
            json.dump({name: {"org.opencontainers.image.title": name} for name in files}, file)
        config = os.path.join(self.scratch, "config.json")
        with open(config, "w") as file:
            json.dump({"collate": 1, "name": "by-oras", "entry": "pipelines/hedge-watch.yaml"}, file)
        here = os.getcwd()
        os.chdir(self.maker.folder)
        try:
            client.push(target=f"{registry.host}/desk/by-oras:1", files=sorted(files), annotation_file=titles, quiet=True,
                        manifest_config=f"{config}:application/vnd.collate.pipeline.config.v1+json")
            plain = self.maker.write("plain.yaml", "collate: 1\nstages:\n  - use: load.files\n    with: { paths: x }\n")
            client.push(target=f"{registry.host}/desk/plain:1", files=[os.path.basename(plain)], quiet=True)
        finally:
            os.chdir(here)
        desk = self.taker()
        self.expect("nobody signed what ORAS pushed", desk.run("add", f"oci://{registry.host}/desk/by-oras:1", *GRANTS), 77,
                    "nobody signed")
        self.expect("add what ORAS pushed", desk.run("add", f"oci://{registry.host}/desk/by-oras:1", "--unsigned", *GRANTS))
        taken = {name.removeprefix("bundles/by-oras/"): data for name, data in outputs(desk.folder).items()
                 if name.startswith("bundles/by-oras/")}
        self.tally.check("it is what ORAS pushed, byte for byte", taken == files)
        self.expect("and passes its check", desk.run("check", "by-oras", "--locked"))
        self.expect("a single pipeline by ORAS", desk.run("add", f"oci://{registry.host}/desk/plain:1", "--unsigned"))

    def openssh(self, registry):
        desk = self.taker()
        self.expect("add", desk.run("add", f"oci://{registry.host}/desk/hedge-watch:1.0.0", *GRANTS))
        verify = ["ssh-keygen", "-Y", "verify", "-f", desk.path("settings/collate/allowed_signers"), "-I", "maker", "-n",
                  "collate-pipeline", "-s", desk.path("bundles/hedge-watch.sshsig")]
        manifest = desk.read("bundles/hedge-watch.manifest.json")
        self.tally.check("ssh-keygen verifies our signature", run(verify, stdin=manifest).code == 0)
        self.tally.check("of nothing else", run(verify, stdin=manifest + b" ").code != 0)
        # A key under a passphrase stays with OpenSSH: its signature is taken along.
        path = self.maker.write("manifest.json", manifest)
        run(["ssh-keygen", "-q", "-Y", "sign", "-f", self.maker.path("key"), "-n", "collate-pipeline", path])
        made = self.maker.run("publish", "pipelines/hedge-watch.yaml", f"oci://{registry.host}/desk/theirs", "--signature",
                              path + ".sig")
        self.expect("publish with a signature by ssh-keygen", made)
        self.expect("add it", self.taker().run("add", f"oci://{registry.host}/desk/theirs:1.0.0", *GRANTS))
        stranger = self.desk("stranger")
        self.expect("a desk that trusts nobody", stranger.run("add", f"oci://{registry.host}/desk/theirs:1.0.0", *GRANTS), 77,
                    "is not among the allowed signers")
        self.tally.check("has nothing", not os.path.exists(stranger.path("collate.lock")))

    def git(self):
        repository = os.path.join(self.scratch, "repository")
        for name, text in desk_files().items():
            path = os.path.join(repository, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write(text)
        git = ["git", "-C", repository, "-c", "user.name=desk", "-c", "user.email=desk@example.org"]
        for arguments in [["init", "-q", "-b", "main"], ["config", "uploadpack.allowAnySHA1InWant", "true"], ["add", "."],
                          ["commit", "-q", "-m", "first"]]:
            made = run(git + arguments)
            if not self.tally.check("git " + arguments[0], made.code == 0, str(made)):
                return
        first = run(git + ["rev-parse", "HEAD"]).out.strip()
        os.symlink("/etc/passwd", os.path.join(repository, "plugins/hedges/link.txt"))
        run(git + ["add", "."])
        run(git + ["commit", "-q", "-m", "second"])
        second = run(git + ["rev-parse", "HEAD"]).out.strip()
        desk = self.taker()
        source = f"git+file://{repository}@"
        path = "#pipelines/hedge-watch.yaml"
        self.expect("add a commit", desk.run("add", source + first + path, "--unsigned", *GRANTS))
        self.expect("it passes its check", desk.run("check", "hedge-watch", "--locked"))
        self.expect("update to a commit with a link", desk.run("update", "hedge-watch", "--to", second, "--unsigned", *GRANTS),
                    78, "is a link")
        self.expect("a branch moves", desk.run("add", source + "main" + path, "--unsigned"), 78, "40 digits")
        self.expect("a commit that is not there", desk.run("add", source + "0" * 40 + path, "--unsigned"), 69)

    # Credentials.

    def basic(self, folder):
        users = os.path.join(self.scratch, "htpasswd")
        with open(users, "w") as file:
            file.write(USER + ":" + crypt.crypt(PASSWORD, crypt.mksalt(crypt.METHOD_BLOWFISH, rounds=16)) + "\n")
        registry = Registry(folder, f"auth: {{ htpasswd: {{ realm: desk, path: {users} }} }}\n")
        try:
            given = {"COLLATE_REGISTRY": registry.host, "COLLATE_REGISTRY_USER": USER, "COLLATE_REGISTRY_PASSWORD": PASSWORD}
            self.expect("Basic: without credentials", self.publish(registry.host), 77, "COLLATE_REGISTRY_USER")
            self.expect("Basic: publish", self.publish(registry.host, **given))
            self.expect("Basic: add", self.taker().run("add", f"oci://{registry.host}/desk/hedge-watch:1.0.0", *GRANTS, **given))
            wrong = dict(given, COLLATE_REGISTRY_PASSWORD="guess")
            self.expect("Basic: a wrong password", self.publish(registry.host, **wrong), 77, "refuses the credentials")
            other = dict(given, COLLATE_REGISTRY="127.0.0.1:1")
            self.expect("Basic: credentials for another host", self.publish(registry.host, **other), 77)
            helper = self.maker.write(
                "bin/docker-credential-desk",
                '#!/bin/sh\nread host\n[ "$1" = get ] && [ "$host" = "' + registry.host + '" ] || exit 1\n'
                f'echo \'{{"ServerURL":"x","Username":"{USER}","Secret":"{PASSWORD}"}}\'\n')
            os.chmod(helper, 0o755)
            self.maker.write("docker/config.json", json.dumps({"credHelpers": {registry.host: "desk"}}))
            helped = {"PATH": self.maker.path("bin") + ":" + os.environ["PATH"], "DOCKER_CONFIG": self.maker.path("docker")}
            self.expect("Basic: a credential helper", self.publish(registry.host, name="helped", **helped))
        finally:
            registry.stop()

    def bearer(self, registry):
        front = Front(registry)
        basic = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()

        def rule(handler):
            given = handler.headers.get("Authorization")
            if handler.path.startswith("/token"):
                status = 200 if given == basic and "scope=repository" in handler.path else 401
                handler.answer(status, body=b'{"token":"t0ken"}' if status == 200 else b"{}")
            elif given != "Bearer t0ken":
                handler.answer(401, {"WWW-Authenticate": f'Bearer realm="http://{front.host}/token",service="desk",'
                                                         'scope="repository:desk/bearer:pull,push"'})
            else:
                return False
            return True

        front.rule = rule
        given = {"COLLATE_REGISTRY": front.host, "COLLATE_REGISTRY_USER": USER, "COLLATE_REGISTRY_PASSWORD": PASSWORD}
        self.expect("Bearer: publish", self.publish(front.host, name="bearer", **given))
        self.expect("Bearer: add", self.taker().run("add", f"oci://{front.host}/desk/bearer:1.0.0", *GRANTS, **given))
        self.expect("Bearer: without credentials", self.taker().run("add", f"oci://{front.host}/desk/bearer:1.0.0"), 77)
        front.stop()

    # A registry that misbehaves.

    def redirect(self, registry):
        elsewhere, front = Front(registry), Front(registry)
        basic = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()

        def rule(handler):
            if handler.headers.get("Authorization") != basic:
                handler.answer(401, {"WWW-Authenticate": "Basic realm=desk"})
            elif "/blobs/" in handler.path:
                handler.answer(307, {"Location": f"http://{elsewhere.host}{handler.path}"})
            else:
                return False
            return True

        front.rule = rule
        given = {"COLLATE_REGISTRY": front.host, "COLLATE_REGISTRY_USER": USER, "COLLATE_REGISTRY_PASSWORD": PASSWORD}
        self.expect("redirect: add", self.taker().run("add", f"oci://{front.host}/desk/hedge-watch:1.0.0", *GRANTS, **given))
        self.tally.check("redirect: the other host was asked", len(elsewhere.seen) >= 6, str(len(elsewhere.seen)))
        self.tally.check("redirect: and got no credential", set(elsewhere.authorizations()) == {None})
        elsewhere.rule = lambda handler: handler.answer(401, {"WWW-Authenticate": "Basic realm=x"}) or True
        elsewhere.seen.clear()
        self.expect("redirect: the other host asks for credentials",
                    self.taker().run("add", f"oci://{front.host}/desk/hedge-watch:1.0.0", **given), 77)
        self.tally.check("redirect: and gets none", set(elsewhere.authorizations()) == {None})
        elsewhere.stop()
        front.stop()

    def faults(self, registry):
        front = Front(registry)
        name = f"oci://{front.host}/desk/hedge-watch:1.0.0"
        counts = {}

        def once(bend, times=1):
            def rule(handler):
                key = handler.path
                if "/blobs/" not in key and "/manifests/1.0.0" not in key:
                    return False
                counts[key] = counts.get(key, 0) + 1
                return counts[key] <= times and bend(handler)
            counts.clear()
            return rule

        def cut(handler):
            _, headers, body, _ = handler.ask()
            handler.answer(200, headers, body[:-1], length=len(body))
            return True

        def changed(handler):
            status, headers, body, _ = handler.ask()
            handler.answer(status, headers, bytes([body[0] ^ 1]) + body[1:])
            return True

        def longer(handler):
            status, headers, body, _ = handler.ask()
            handler.answer(status, headers, body + b" ")
            return True

        def busy(status):
            return lambda handler: handler.answer(status, {"Retry-After": "0"}) or True

        def moved(handler):
            _, headers, body, _ = handler.ask()
            handler.answer(200, dict(headers, **{"Docker-Content-Digest": "sha256:" + "0" * 64}), body)
            return True

        for words, bend, times, code in [
                ("a cut answer is asked for again", cut, 1, 0), ("answers that are always cut", cut, 99, 69),
                ("busy once (429)", busy(429), 1, 0), ("busy for ever (429)", busy(429), 99, 69),
                ("an error of the server (503), twice", busy(503), 2, 0), ("errors for ever (500)", busy(500), 99, 69),
                ("another digest", changed, 99, 77), ("another size", longer, 99, (69, 77)),
                ("a digest in the header that is none of it", moved, 99, 77), ("nothing there (404)", busy(404), 99, 66)]:
            front.rule = once(bend, times)
            desk = self.taker()
            ended = desk.run("add", name, *GRANTS)
            codes = code if isinstance(code, tuple) else (code,)
            self.expect(words, ended, ended.code if ended.code in codes else codes[0])
            if words.startswith("a cut answer"):
                self.tally.check("a cut download goes on where it ended", any("Range" in headers for *_, headers in front.seen))
            if 0 not in codes:
                self.tally.check(words + ": nothing is left", not os.path.exists(desk.path("collate.lock")))
                self.tally.check(words + ": one clear message", ended.err.startswith("collate: "), ended.err)
        front.stop()
        self.expect("no registry there", self.taker().run("add", f"oci://127.0.0.1:{free_port()}/desk/x:1"), 69)

    def moved_tag(self, registry):
        name = f"oci://{registry.host}/desk/moving:1.0.0"
        self.expect("publish", self.publish(registry.host, name="moving"))
        desk = self.taker()
        self.expect("add", desk.run("add", name, *GRANTS))
        self.expect("nothing is outdated", desk.run("outdated"))
        self.maker.write("plugins/hedges/lists/hedges.txt", "reportedly\n")
        self.expect("another bundle under the tag", self.publish(registry.host, name="moving"), 73, "raise the version")
        self.expect("the tag moves", self.publish(registry.host, "--move-tag", name="moving"))
        self.expect("outdated says so", desk.run("outdated"), says="the tag 1.0.0 moved")
        self.expect("add refuses a moved tag", desk.run("add", name, *GRANTS), 77, "is another bundle than it was")
        self.expect("the bundle at hand still runs", desk.run("check", "hedge-watch", "--locked"))
        self.expect("update takes it", desk.run("update", "hedge-watch"), says="- plugins/hedges/lists/hedges.txt")
        self.maker.write("pipelines/hedge-watch.yaml", desk_files("1.1.0")["pipelines/hedge-watch.yaml"])
        self.expect("a new version", self.publish(registry.host, name="moving"))
        self.expect("outdated names it", desk.run("outdated"), says="1.0.0 -> 1.1.0")
        self.expect("update to it", desk.run("update", "hedge-watch", "--to", "1.1.0"))
        self.expect("it passes its check", desk.run("check", "hedge-watch", "--locked"))
        self.maker.write_all(desk_files())

    def proxy(self, registry):
        name = "registry.example"
        key, certificate = os.path.join(self.scratch, "tls.key"), os.path.join(self.scratch, "tls.pem")
        made = run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=" + name,
                    "-addext", "subjectAltName=DNS:" + name, "-keyout", key, "-out", certificate])
        if made.code != 0:
            return self.tally.skip("proxy", "openssl is not installed")
        front = Front(registry, (certificate, key))
        proxy = Proxy(name, front.port)
        address = f"oci://{name}/desk/hedge-watch:1.0.0"
        given = {"HTTPS_PROXY": f"http://{USER}:{PASSWORD}@127.0.0.1:{proxy.port}", "SSL_CERT_FILE": certificate}
        self.expect("proxy: add", self.taker().run("add", address, *GRANTS, **given))
        self.tally.check("proxy: it was asked, with its credentials",
                         proxy.asked and all(line.startswith(f"CONNECT {name}:443") and own for line, own in proxy.asked),
                         str(proxy.asked))
        self.tally.check("proxy: the registry got none of them", set(front.authorizations()) == {None})
        del given["SSL_CERT_FILE"]
        self.expect("proxy: a certificate that nobody vouches for", self.taker().run("add", address, **given), 69,
                    "is not trusted")
        given["NO_PROXY"] = name
        self.expect("proxy: not for this name", self.taker().run("add", address, **given), 69)
        proxy.stop()
        front.stop()


def main():
    arguments = sys.argv[1:]
    collate = binary_from(arguments, __doc__)
    tally = Tally()
    missing = [name for name in ["docker-registry", "ssh-keygen", "git"] if not shutil.which(name)]
    if missing:
        tally.skip("peers", ", ".join(missing) + " not installed")
        return tally.finish()
    with tempfile.TemporaryDirectory() as scratch:
        peers = Peers(collate, scratch, tally)
        registry, mirror = (Registry(os.path.join(scratch, name)) for name in ["registry", "mirror"])
        try:
            peers.expect("publish", peers.publish(registry.host))
            peers.expect("publish again", peers.publish(registry.host))
            for part in [lambda: peers.skopeo(registry, mirror), lambda: peers.oras(registry),
                         lambda: peers.openssh(registry), peers.git,
                         lambda: peers.basic(os.path.join(scratch, "basic")), lambda: peers.bearer(registry),
                         lambda: peers.redirect(registry), lambda: peers.faults(registry),
                         lambda: peers.moved_tag(registry), lambda: peers.proxy(registry)]:
                part()
        finally:
            registry.stop()
            mirror.stop()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
