package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractException;

/** Content models made at random, and documents that fit them or nearly do. */
class ContentModelTest {

    private static final int MODELS = 80;
    private static final int DOCUMENTS = 40;
    private static final String[] OCCURS = {
        "", "minOccurs='0'", "maxOccurs='unbounded'", "minOccurs='0' maxOccurs='2'", "minOccurs='2' maxOccurs='3'"
    };
    private static final String WILDCARD = "<xs:any namespace='##other' processContents='lax' minOccurs='0'/>";

    @Test
    void children_in_any_order_and_number_get_the_verdict_of_Xerces() throws Exception {
        Random random = new Random(20261122);
        Map<SchemaVerdict, Integer> seen = new EnumMap<>(SchemaVerdict.class);
        int models = 0;
        while (models < MODELS) {
            String root = "<xs:element name='r'><xs:complexType>" + group(random, 0) + "</xs:complexType></xs:element>";
            try {
                compare(ContractSchemas.compile(TestContract.with(root)), root, random, seen);
                models++;
            } catch (ContractException e) {
                assertThat(e).as("an ambiguous model").hasMessageContaining("cos-nonambig");
            }
        }
        assertThat(seen.get(SchemaVerdict.VALID)).isGreaterThan(MODELS);
        assertThat(seen.get(SchemaVerdict.INVALID)).isGreaterThan(MODELS);
    }

    private static void compare(ContractSchemas schemas, String model, Random random, Map<SchemaVerdict, Integer> seen)
            throws Exception {
        assertThat(schemas.engine()).isEqualTo(Engine.GRAMMAR);
        MessageValidator validator = new MessageValidator(schemas);
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder children = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                children.append(random.nextInt(12) == 0 ? "<x xmlns='urn:other'/>" : child(random));
            }
            byte[] message = Soap.bytes(Soap.envelope("<r xmlns='urn:test:records:1'>" + children + "</r>"));
            SchemaVerdict verdict = validator
                    .response(MessageSource.of(message), Optional.empty())
                    .verdict();
            assertThat(verdict == SchemaVerdict.VALID)
                    .as("%s in %s", children, model)
                    .isEqualTo(Oracle.valid(schemas.schema(), message));
            seen.merge(verdict, 1, Integer::sum);
        }
    }

    private static String child(Random random) {
        char name = (char) ('a' + random.nextInt(4));
        return "<%s>%s</%s>".formatted(name, random.nextInt(15) == 0 ? "x" : "1", name);
    }

    private static String group(Random random, int depth) {
        StringBuilder group = new StringBuilder();
        String kind = random.nextBoolean() ? "sequence" : "choice";
        group.append("<xs:%s %s>".formatted(kind, OCCURS[random.nextInt(depth == 0 ? 3 : OCCURS.length)]));
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            if (depth < 2 && random.nextInt(3) == 0) {
                group.append(group(random, depth + 1));
            } else if (random.nextInt(8) == 0) {
                group.append(WILDCARD);
            } else {
                String name = String.valueOf((char) ('a' + random.nextInt(4)));
                String occurs = OCCURS[random.nextInt(OCCURS.length)];
                group.append("<xs:element name='%s' type='xs:int' %s/>".formatted(name, occurs));
            }
        }
        return group.append("</xs:%s>".formatted(kind)).toString();
    }
}
