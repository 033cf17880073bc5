"""Starts a program as systemd does for a socket unit: with a listening socket as descriptor 3, LISTEN_FDS and LISTEN_PID."""
import os
import socket
import sys

port, command = int(sys.argv[1]), sys.argv[2:]
listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", port))
listener.listen(128)
# The listener's holder outlives the service, as the service manager does.
while True:
    child = os.fork()
    if child == 0:
        os.dup2(listener.fileno(), 3)
        os.set_inheritable(3, True)
        os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
        os.execv(command[0], command)
    print(f"started {child}", flush=True)
    os.waitpid(child, 0)
