"""A proxy over raw sockets that opens tunnels, as HTTPS needs them, and counts."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self


class TunnelProxy:
    """`with TunnelProxy(port) as proxy:` opens every tunnel to that port of this machine."""

    def __init__(self, port: int) -> None:
        self.tunnels: list[str] = []
        self._port = port
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # Closing alone would leave the accepting thread, and with it the port, as they are.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                inward, _ = self._listener.accept()
            except OSError:
                return
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += inward.recv(4096)
            self.tunnels.append(head.split()[1].decode())
            outward = socket.create_connection(("127.0.0.1", self._port))
            self._open += [inward, outward]
            inward.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            for source, target in ((inward, outward), (outward, inward)):
                threading.Thread(target=_pass_on, args=(source, target), daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(1 << 16):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
