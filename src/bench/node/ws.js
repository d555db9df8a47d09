// The peer "ws": whoever sends a number has so many bytes sent to all others. PORT is the first argument.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const seats = new Set();
const texts = new Map();

function textOf(bytes) {
    if (!texts.has(bytes)) {
        texts.set(bytes, Buffer.alloc(bytes, "x"));
    }
    return texts.get(bytes);
}

sockets.on("connection", (socket, request) => {
    const leads = request.url === "/leader";
    if (!leads) {
        seats.add(socket);
    }
    socket.on("message", (asked) => {
        socket.send("ack");
        const text = textOf(Number(asked));
        for (const seat of seats) {
            seat.send(text, { binary: false });
        }
    });
    socket.on("close", () => seats.delete(socket));
});

server.listen({ port: Number(process.argv[2]), host: "127.0.0.1", backlog: 4096 });
