package org.evensay.bench.peer;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The peer "Netty": its usual WebSocket handlers, and its group of channels, which shares the text of a message. */
public final class NettyPeer extends ChannelInitializer<SocketChannel> {
    private final ChannelGroup seats = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Map<Integer, ByteBuf> texts = new ConcurrentHashMap<>();

    private NettyPeer() {
    }

    public static void main(String[] words) {
        MultiThreadIoEventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        new ServerBootstrap().group(loops).channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 4096).childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new NettyPeer()).bind("127.0.0.1", Integer.parseInt(words[0])).syncUninterruptibly();
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        channel.pipeline().addLast(new HttpServerCodec(), new HttpObjectAggregator(1 << 16),
                new WebSocketServerProtocolHandler("/", null, false, 1 << 16, false, true), new Told());
    }

    private final class Told extends SimpleChannelInboundHandler<TextWebSocketFrame> {
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event instanceof WebSocketServerProtocolHandler.HandshakeComplete done
                    && !done.requestUri().startsWith("/leader")) {
                seats.add(context.channel());
            }
            super.userEventTriggered(context, event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame asked) {
            Channel leader = context.channel();
            leader.writeAndFlush(new TextWebSocketFrame("ack"));
            ByteBuf text = texts.computeIfAbsent(Integer.valueOf(asked.text()), NettyPeer::text);
            seats.writeAndFlush(new TextWebSocketFrame(text.retainedDuplicate()));
        }
    }

    private static ByteBuf text(int bytes) {
        return Unpooled.directBuffer(bytes).writeBytes("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
    }
}
