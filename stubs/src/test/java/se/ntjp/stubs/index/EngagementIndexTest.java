package se.ntjp.stubs.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.Requests;
import se.ntjp.stubs.StubProducer;

class EngagementIndexTest {

    private static StubProducer stub;

    @BeforeAll
    static void start() {
        stub = StubProducer.start(ContractLibrary.bundled().find("Update:1"), 0);
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    private static Reply update(Stream<String> objects) {
        String transactions = objects.map(EngagementIndexTest::transaction).collect(Collectors.joining());
        return new Caller(stub.address())
                .post(Requests.envelope(
                        """
                        <r:Update xmlns="urn:riv:itintegration:engagementindex:1" \
                        xmlns:r="urn:riv:itintegration:engagementindex:UpdateResponder:1">%s</r:Update>"""
                                .formatted(transactions)));
    }

    private static String transaction(String object) {
        return """
                <r:engagementTransaction><deleteFlag>false</deleteFlag><engagement>\
                <registeredResidentIdentification>191212121212</registeredResidentIdentification>\
                <serviceDomain>riv:clinicalprocess:healthcond:description</serviceDomain>\
                <categorization>voo</categorization><logicalAddress>TSTNMT2321000156-S001</logicalAddress>\
                <businessObjectInstanceIdentifier>%s</businessObjectInstanceIdentifier>\
                <clinicalProcessInterestId>NA</clinicalProcessInterestId>\
                <sourceSystem>TSTNMT2321000156-S001</sourceSystem><dataController>232100-0156</dataController>\
                </engagement></r:engagementTransaction>"""
                .formatted(object);
    }

    @Test
    void different_transactions_are_taken() {
        Reply reply = update(Stream.of("1", "2"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.all("ResultCode")).containsExactly("OK");
        assertThat(reply.all("comment")).isEmpty();
    }

    @Test
    void EI_02_two_with_the_same_key_are_an_error_that_names_both() {
        Reply reply = update(Stream.of("1", "2", "1"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.all("ResultCode")).containsExactly("ERROR");
        assertThat(reply.all("comment"))
                .containsExactly("EngagementTransaction 1 and 3 have the same unique key. Duplicates are not allowed.");
    }

    @Test
    void EI_03_a_thousand_are_taken_and_one_more_is_an_error() {
        assertThat(update(IntStream.range(0, 1000).mapToObj(Integer::toString)).all("ResultCode"))
                .containsExactly("OK");
        assertThat(update(IntStream.range(0, 1001).mapToObj(Integer::toString)).all("ResultCode"))
                .containsExactly("ERROR");
    }

    @Test
    void no_transaction_at_all_breaks_the_schema() {
        assertThat(update(Stream.empty()).status()).isEqualTo(500);
    }
}
