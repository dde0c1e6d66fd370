package se.ntjp.contracts.schema;

import com.ctc.wstx.shaded.msv_core.grammar.Expression;
import com.ctc.wstx.shaded.msv_core.grammar.NameClass;
import com.ctc.wstx.shaded.msv_core.grammar.SimpleNameClass;
import com.ctc.wstx.shaded.msv_core.grammar.xmlschema.XMLSchemaGrammar;
import com.ctc.wstx.shaded.msv_core.util.StartTagInfo;
import com.ctc.wstx.shaded.msv_core.verifier.regexp.ExpressionAcceptor;
import com.ctc.wstx.shaded.msv_core.verifier.regexp.SimpleAcceptor;
import com.ctc.wstx.shaded.msv_core.verifier.regexp.xmlschema.XSREDocDecl;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A contract's content models as an automaton. MSV computes what may follow an element; each answer is computed once
 * and remembered, so that a message costs a look-up for an element. MSV is asked under a lock, the answers are shared
 * by all threads. Elements that only a wildcard allows, and elements with attributes, are left to Xerces.
 */
final class Grammar {

    private final Map<Expression, GrammarState> states = new HashMap<>();
    private final GrammarState start;

    Grammar(XMLSchemaGrammar grammar) {
        this.start = state((ExpressionAcceptor) new XSREDocDecl(grammar).createAcceptor());
    }

    /** Before the root element: any element that the schemas declare globally may come. */
    GrammarState start() {
        return start;
    }

    /** Asks MSV what an element without attributes leads to; empty where it is not allowed, or not by its own name. */
    synchronized Optional<GrammarStep> step(GrammarState from, String namespace, String name) {
        StartTagInfo tag = new StartTagInfo(namespace, name, name, new AttributesImpl());
        ExpressionAcceptor parent = (ExpressionAcceptor) from.acceptor().createClone();
        if (parent.createChildAcceptor(tag, null) instanceof SimpleAcceptor child
                && declared(child)
                && child.onEndAttributes(tag, null)
                && parent.stepForwardByContinuation(child.continuation, null)) {
            return Optional.of(new GrammarStep(namespace, name, state(child), state(parent)));
        }
        return Optional.empty();
    }

    private static boolean declared(SimpleAcceptor child) {
        NameClass allowed = child.owner == null ? null : child.owner.getNameClass();
        return allowed instanceof SimpleNameClass;
    }

    private GrammarState state(ExpressionAcceptor acceptor) {
        return states.computeIfAbsent(acceptor.getExpression(), each -> new GrammarState(this, acceptor));
    }
}
