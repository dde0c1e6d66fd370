package se.ntjp.contracts.codegen;

import java.nio.charset.StandardCharsets;
import se.ntjp.contracts.model.ServiceContract;

/** Minimal messages for tests of other packages. */
public final class SampleMessage {

    private SampleMessage() {}

    /** The smallest answer that the contract's schemas accept. */
    public static byte[] answer(ServiceContract contract) {
        return new SampleText(contract).of(contract.response()).getBytes(StandardCharsets.UTF_8);
    }
}
