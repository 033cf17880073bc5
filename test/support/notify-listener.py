"""Prints each datagram that arrives at a Unix socket as one line: its assignments, joined by spaces."""
import socket
import sys

listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listener.bind(sys.argv[1])
print("listening", flush=True)
while True:
    print(" | ".join(listener.recv(65536).decode().split("\n")), flush=True)
