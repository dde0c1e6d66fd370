package se.ntjp.contracts.schema;

import com.ctc.wstx.shaded.msv_core.datatype.xsd.XSDatatype;
import com.ctc.wstx.shaded.msv_core.grammar.DataExp;
import com.ctc.wstx.shaded.msv_core.grammar.Expression;
import com.ctc.wstx.shaded.msv_core.grammar.OtherExp;
import com.ctc.wstx.shaded.msv_core.grammar.ReferenceExp;
import com.ctc.wstx.shaded.msv_core.verifier.Acceptor;
import com.ctc.wstx.shaded.msv_core.verifier.regexp.ExpressionAcceptor;
import java.util.Arrays;

/** What may still come in an element: text of a type, or elements. */
final class GrammarState {

    private static final GrammarStep[] NO_STEPS = {};

    private final Grammar grammar;
    private final ExpressionAcceptor acceptor;
    private final boolean mayEnd;
    private final TextForm text;
    /** Replaced as a whole when a step is added, so that it is read without a lock. */
    private volatile GrammarStep[] steps = NO_STEPS;

    GrammarState(Grammar grammar, ExpressionAcceptor acceptor) {
        this.grammar = grammar;
        this.acceptor = acceptor;
        this.mayEnd = acceptor.isAcceptState(null);
        XSDatatype type = textType(acceptor.getExpression());
        this.text = type == null ? null : TextForm.of(type);
    }

    Acceptor acceptor() {
        return acceptor;
    }

    /** Whether the element may end here, if it holds elements. */
    boolean mayEnd() {
        return mayEnd;
    }

    /** The form of the element's text; {@code null} where it holds elements. */
    TextForm text() {
        return text;
    }

    /** What an element leads to; {@code null} where the fast path cannot vouch for it. */
    GrammarStep step(String namespace, String name) {
        for (GrammarStep step : steps) {
            if (step.isFor(namespace, name)) {
                return step;
            }
        }
        return text == null
                ? grammar.step(this, namespace, name).map(this::remember).orElse(null)
                : null;
    }

    private synchronized GrammarStep remember(GrammarStep step) {
        for (GrammarStep known : steps) {
            if (known.isFor(step.namespace(), step.name())) {
                return known;
            }
        }
        GrammarStep[] more = Arrays.copyOf(steps, steps.length + 1);
        more[steps.length] = step;
        steps = more;
        return step;
    }

    private static XSDatatype textType(Expression content) {
        if (content instanceof ReferenceExp reference) {
            return textType(reference.exp);
        }
        if (content instanceof OtherExp other) {
            return textType(other.exp);
        }
        return content instanceof DataExp data && data.dt instanceof XSDatatype type ? type : null;
    }
}
