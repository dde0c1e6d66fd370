package se.skl.rivta.tksupport.soapui;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.soapui.scope.MockOperationItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockResultItem;
import se.ntjp.testcases.soapui.scope.ProjectPath;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.RunServices;

/** Judges a request to a mock service. Every question is answered by a text, or by {@code null} where nothing is wrong. */
public final class MockHelper {

    private static final String EMPTY_ELEMENTS =
            "/*:Envelope/*:Body/*//*[not(*) and not(normalize-space()) and not(@*:nil = ('true', '1'))]";

    private final RunContext context;
    private final MockRequestItem request;
    private final String response;

    public MockHelper(MockRequestItem mockRequest, MockOperationItem mockOperation) {
        this(mockRequest.context(), mockRequest, null);
    }

    /** As the other. */
    public MockHelper(MockRequestItem mockRequest, MockOperationItem mockOperation, Object log) {
        this(mockRequest.context(), mockRequest, null);
    }

    /** For a request that has been answered. */
    public MockHelper(RunContext context, MockResultItem mockResult, Object log) {
        this(context, mockResult.mockRequest(), mockResult.responseContent());
    }

    private MockHelper(RunContext context, MockRequestItem request, String response) {
        this.context = context;
        this.request = request;
        this.response = response;
    }

    /** What the contract's schemas say is wrong. */
    public String getSchemaErrorsInRequest() {
        return text("Schema errors", context.services().requestErrors(request.requestContent()));
    }

    /** What a Schematron file says is wrong. */
    public String getSchematronErrorsInRequest(Object file) {
        String path = ProjectPath.of(file);
        return text("Schematron errors, " + path, context.services().schematronErrors(request.requestContent(), path));
    }

    /** Elements below the request's own that have neither content nor {@code xsi:nil}. */
    public String getEmptyElementsInRequest() {
        RunServices services = context.services();
        TreeSet<String> names = new TreeSet<>();
        try {
            for (XdmItem item : services.xpath(services.parse(request.requestContent()), EMPTY_ELEMENTS, Map.of())) {
                names.add(path((XdmNode) item));
            }
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return text("Elements without content", List.copyOf(names));
    }

    private static String path(XdmNode element) {
        StringBuilder path = new StringBuilder();
        element.axisIterator(Axis.ANCESTOR_OR_SELF).forEachRemaining(node -> {
            String name = node.getNodeName() == null ? "" : node.getNodeName().getLocalName();
            path.insert(0, path.isEmpty() ? name : name + "/");
        });
        return path.toString();
    }

    /** Keeps request and answer where the test data want it, see {@link RequestResponseLogger}. */
    public void storeRequestResponse() {
        new RequestResponseLogger(context).store(request.path(), request.requestContent(), response);
    }

    private static String text(String what, List<String> errors) {
        return errors.isEmpty() ? null : "%s: %s".formatted(what, String.join("\n", errors));
    }
}
