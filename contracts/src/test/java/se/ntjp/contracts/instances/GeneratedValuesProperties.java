package se.ntjp.contracts.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import javax.xml.validation.Schema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Document;
import se.ntjp.contracts.instances.Facets.Bound;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.XmlText;

class GeneratedValuesProperties {

    private final ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");
    private final Schema schema = SchemaCompiler.compile(contract);
    private final InstanceGenerator generator = new InstanceGenerator(contract);

    @Property(tries = 100)
    void any_seed_gives_a_valid_document(@ForAll long seed) {
        Document document = generator.random(contract.response(), seed);

        assertThat(Validity.fault(schema, document))
                .as(() -> XmlText.of(document))
                .isEmpty();
    }

    @Property
    void a_number_lies_within_its_bounds(
            @ForAll long one, @ForAll long other, @ForAll boolean inclusive, @ForAll long seed) {
        long min = Math.min(one, other);
        long max = Math.max(one, other);
        boolean bothIn = inclusive || max - min < 2;
        Facets facets = new Facets(
                List.of(), List.of(), 0, Integer.MAX_VALUE, bound(min, bothIn), bound(max, bothIn), null, null);

        for (Shape shape : List.of(new Shape.Minimal(new Random(seed)), new Shape.Varied(new Random(seed)))) {
            BigDecimal value = new BigDecimal(NumberRange.of("long", facets).value(shape));
            assertThat(value).isBetween(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
            assertThat(bothIn || value.longValueExact() != min && value.longValueExact() != max)
                    .as("%s is between, not at, the exclusive bounds %d and %d", value, min, max)
                    .isTrue();
        }
    }

    @Property
    void a_text_has_a_length_within_its_bounds(
            @ForAll @IntRange(max = 40) int least, @ForAll @IntRange(max = 40) int more, @ForAll long seed) {
        Facets facets = new Facets(List.of(), List.of(), least, least + more, null, null, null, null);

        String text = new BuiltInValues(new Shape.Varied(new Random(seed))).value("string", facets, "documentId");

        assertThat(text.length()).isBetween(least, least + more);
    }

    private static Bound bound(long value, boolean inclusive) {
        return new Bound(Long.toString(value), inclusive);
    }
}
