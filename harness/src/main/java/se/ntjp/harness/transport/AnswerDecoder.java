package se.ntjp.harness.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpResponseDecoder;

/** Netty's decoder, made to keep every header line as it came and to show what it has before a message is whole. */
final class AnswerDecoder extends HttpResponseDecoder {

    private final AnswerReader reader;

    AnswerDecoder(AnswerReader reader, int maxHeaderBytes) {
        super(new HttpDecoderConfig().setMaxHeaderSize(maxHeaderBytes).setValidateHeaders(false));
        this.reader = reader;
    }

    /** Bytes that have come and belong to no message yet. */
    int unread() {
        return actualReadableBytes();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) throws Exception {
        reader.received(ctx, (ByteBuf) bytes);
        super.channelRead(ctx, bytes);
    }

    @Override
    protected HttpMessage createMessage(String[] initialLine) {
        HttpMessage message = super.createMessage(initialLine);
        reader.statusLine(message);
        return message;
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        clearContentLength();
    }
}
