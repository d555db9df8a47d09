// The peer "socket.io": whoever sends "go" with a number has so many bytes emitted to the room. PORT is the first
// argument.
import { createServer } from "node:http";
import { Server } from "socket.io";

const server = createServer();
const io = new Server(server, { transports: ["websocket"], perMessageDeflate: false });

io.on("connection", (socket) => {
    if (!socket.handshake.query.leader) {
        socket.join("room");
    }
    socket.on("go", (bytes) => {
        socket.emit("ack");
        io.to("room").emit("change", "x".repeat(bytes));
    });
});

server.listen({ port: Number(process.argv[2]), host: "127.0.0.1", backlog: 4096 });
