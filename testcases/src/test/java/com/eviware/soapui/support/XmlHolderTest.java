package com.eviware.soapui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.services.TestRun;

class XmlHolderTest {

    private static final String XML =
            "<a:list xmlns:a=\"urn:a\"><a:item id=\"1\">ett &lt; två</a:item><a:item id=\"2\">&#229;&amp;ö</a:item><a:none/></a:list>";

    private final TestRun run = TestRun.of(Map.of(), Map.of(), TestData.NONE);

    private static XmlHolder holder() {
        XmlHolder holder = new XmlHolder(XML);
        holder.declareNamespace("a", "urn:a");
        return holder;
    }

    private static Object script(String text, Object holder) {
        return new GroovyShell(new Binding(Map.of("holder", holder))).evaluate(text);
    }

    @Test
    void a_value_is_the_first_that_is_selected_and_null_where_none_is() {
        assertThat(holder().getNodeValue("//a:item")).isEqualTo("ett < två");
        assertThat(holder().getNodeValue("//a:item[2]/@id")).isEqualTo("2");
        assertThat(holder().getNodeValue("//a:none")).isEmpty();
        assertThat(holder().getNodeValue("//a:other")).isNull();
        assertThat(holder().getNodeValues("//a:item/@id")).containsExactly("1", "2");
        assertThat(holder().getNodeValues("//a:other")).isEmpty();
    }

    @Test
    void a_script_declares_namespaces_by_subscript_and_reads_by_subscript() {
        XmlHolder holder = new XmlHolder(XML);

        assertThat(script("holder.namespaces['b'] = 'urn:a'; holder['//b:item[1]']", holder))
                .isEqualTo("ett < två");
        assertThat(script("def path = '//b:item'; holder[\"count(${path})\"]", holder))
                .as("a count is text")
                .isEqualTo("2");
        assertThat(script("holder['//b:item/@id']", holder)).isEqualTo(new String[] {"1", "2"});
        assertThat(script("holder['//b:other']", holder)).isNull();
    }

    @Test
    void an_expression_may_declare_its_own_namespaces() {
        assertThat(new XmlHolder(XML).getNodeValue("declare namespace x='urn:a'; //x:item/@id"))
                .isEqualTo("1");
        assertThat(new XmlHolder(XML).getNodeValue("//*:item/@id")).isEqualTo("1");
    }

    @Test
    void a_wrong_expression_is_quoted() {
        assertThatThrownBy(() -> holder().getNodeValue("//x:item"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("//x:item");
        assertThatThrownBy(() -> holder().getNodeValue("doc('file:///etc/passwd')"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/etc/passwd");
    }

    @Test
    void a_node_becomes_a_document_of_its_own() {
        NodeItem[] items = holder().getDomNodes("//a:item");
        XmlHolder second = new XmlHolder(items[1]);
        second.declareNamespace("a", "urn:a");

        assertThat(items).hasSize(2);
        assertThat(second.getNodeValue("/a:item/@id")).isEqualTo("2");
        assertThat(second.getNodeValue("count(//a:item)")).isEqualTo("1");
        assertThat(holder().getDomNode("//a:other")).isNull();
    }

    @Test
    void a_script_walks_from_node_to_node() {
        NodeItem list = holder().getDomNode("/a:list");

        assertThat(list.getNodeName()).isEqualTo("a:list");
        assertThat(list.getLocalName()).isEqualTo("list");
        assertThat(list.getNamespaceURI()).isEqualTo("urn:a");
        assertThat(list.getNodeValue()).isNull();
        assertThat(list.getChildNodes()).hasSize(3);
        assertThat(list.getFirstChild().getAttribute("id")).isEqualTo("1");
        assertThat(list.getFirstChild().getAttribute("none")).isEmpty();
        assertThat(list.getFirstChild().getFirstChild().getNodeName()).isEqualTo("#text");
        assertThat(list.getFirstChild().getFirstChild().getNodeValue()).isEqualTo("ett < två");
        assertThat(list.getFirstChild().getParentNode().getTextContent()).isEqualTo("ett < tvåå&ö");
        assertThat(list.getChildNodes()[2].hasChildNodes()).isFalse();
        assertThat(list.getChildNodes()[2].getFirstChild()).isNull();
        assertThat(list.getParentNode().getParentNode()).isNull();
        assertThat(script("holder.getDomNodes('//*:item').collect { it.textContent }.join()", holder()))
                .isEqualTo("ett < tvåå&ö");
    }

    @Test
    void values_are_replaced_and_nodes_removed() {
        XmlHolder holder = holder();
        holder.setNodeValue("//a:item[1]", "<new>");
        holder.setNodeValue("//a:item[2]/@id", 7);
        script("holder['//*:none'] = 'filled'", holder);

        assertThat(holder.getNodeValue("//a:item[1]")).isEqualTo("<new>");
        assertThat(holder.getNodeValue("//a:item[2]/@id")).isEqualTo("7");
        assertThat(holder.getXml()).contains("&lt;new&gt;", "<a:none>filled</a:none>");

        holder.removeDomNodes("//a:item");
        assertThat(holder.getNodeValue("count(//a:item)")).isEqualTo("0");
        assertThat(holder.getXml()).isEqualTo("<a:list xmlns:a=\"urn:a\"><a:none>filled</a:none></a:list>");
    }

    @Test
    void the_text_has_no_declaration_and_its_letters_as_they_are() {
        assertThat(new XmlHolder("<?xml version=\"1.0\"?>" + XML).getXml()).isEqualTo(XML.replace("&#229;", "å"));
        assertThat(holder().getPrettyXml().lines()).hasSizeGreaterThan(3);
    }

    @Test
    void a_steps_property_is_read_and_written_back() {
        run.step().setPropertyValue("Response", XML);
        XmlHolder holder = new GroovyUtils(run.context()).getXmlHolder("Call#Response");
        holder.removeDomNodes("//*:item");
        assertThat(run.step().getPropertyValue("Response")).isEqualTo(XML);

        holder.updateProperty();
        assertThat(run.step().getPropertyValue("Response")).doesNotContain("item");
        holder.updateProperty(true);
        assertThat(run.step().getPropertyValue("Response").lines()).hasSizeGreaterThan(1);
    }

    @Test
    void xml_itself_is_taken_where_a_property_could_be() {
        assertThat(new GroovyUtils(run.context()).getXmlHolder("\n<a>1</a>").getNodeValue("/a"))
                .isEqualTo("1");
    }

    @Test
    void a_step_that_is_absent_or_has_no_answer_is_named() {
        GroovyUtils utils = new GroovyUtils(run.context());

        for (String reference : new String[] {"Call Other#Response", "Call"}) {
            assertThatThrownBy(() -> utils.getXmlHolder(reference))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("«" + reference + "»");
        }
        assertThatThrownBy(() -> utils.getXmlHolder("Call#Response")).hasMessage("The step Call has no Response");
    }

    @Test
    void what_is_no_xml_or_has_a_doctype_is_refused() {
        for (Object wrong : new Object[] {"", "<a>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 7, null}) {
            assertThatThrownBy(() -> new XmlHolder(wrong))
                    .as(String.valueOf(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_smaller_helpers_say_what_they_are_asked() {
        run.context().expandWith(text -> text.replace("${x}", "y"));

        assertThat(new GroovyUtils(run.context()).getProjectPath()).isEqualTo("/project");
        assertThat(new GroovyUtils(run.context()).expand("${x}")).isEqualTo("y");
        assertThat(StringUtils.hasContent(" ")).isFalse();
        assertThat(StringUtils.hasContent("a")).isTrue();
        assertThat(StringUtils.isNullOrEmpty(null)).isTrue();
        assertThat(StringUtils.isNullOrEmpty(" ")).isFalse();
        assertThatThrownBy(() -> UISupport.prompt("Patient?", "title")).hasMessageContaining("UISupport.prompt");
    }
}
