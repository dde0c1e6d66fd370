package se.ntjp.contracts.lint;

import static se.ntjp.contracts.lint.MiniPackage.CORE;
import static se.ntjp.contracts.lint.MiniPackage.DOMAIN;
import static se.ntjp.contracts.lint.MiniPackage.EXTENSION;
import static se.ntjp.contracts.lint.MiniPackage.GET;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.XSD;
import static se.ntjp.contracts.lint.MiniPackage.XSD_20;

import java.util.List;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.schema.DomainNamespaceNamesDomainAndMajor;
import se.ntjp.contracts.lint.schema.DomainSchemaFileNameSaysDomainAndVersion;
import se.ntjp.contracts.lint.schema.ElementsAreQualifiedAttributesAreNot;
import se.ntjp.contracts.lint.schema.ExtensibleTypesEndWithAny;
import se.ntjp.contracts.lint.schema.ExtensionElementsAreOptionalAndBeforeAny;
import se.ntjp.contracts.lint.schema.ExtensionIsImportedWithVersionAlias;
import se.ntjp.contracts.lint.schema.ExtensionSchemaNamesItsMinorVersion;
import se.ntjp.contracts.lint.schema.MinorVersionOnlyAddsOptionalElements;
import se.ntjp.contracts.lint.schema.NamesAndCodesAreAscii;
import se.ntjp.contracts.lint.schema.ResponseOfUpdateCarriesResult;
import se.ntjp.contracts.lint.schema.RootElementsAreOperationAndResponse;
import se.ntjp.contracts.lint.schema.RootTypesAreNamedAfterOperation;
import se.ntjp.contracts.lint.schema.SchemaVersionAgreesWithFileName;
import se.ntjp.contracts.lint.schema.ServiceNamespaceNamesInteractionAndMajor;
import se.ntjp.contracts.lint.schema.ServiceSchemaFileNameSaysInteractionAndVersion;
import se.ntjp.contracts.lint.schema.StructureIsBuiltFromGlobalTypes;

/** A broken schema for every rule about schemas, and several where a rule has several sides. */
final class BrokenSchemas {

    private BrokenSchemas() {}

    static List<BrokenContract> all() {
        return List.of(
                schema(
                        StructureIsBuiltFromGlobalTypes.class,
                        "an_anonymous_type_breaks_TS_01",
                        XSD,
                        "<xs:element name=\"thingId\" type=\"xs:string\"/>",
                        "<xs:element name=\"thingId\"><xs:complexType/></xs:element>"),
                schema(
                        StructureIsBuiltFromGlobalTypes.class,
                        "a_global_element_in_a_domain_schema_breaks_DS_01",
                        DOMAIN,
                        "<xs:complexType name=\"ThingType\">",
                        "<xs:element name=\"thing\" type=\"tns:ThingType\"/><xs:complexType name=\"ThingType\">"),
                new BrokenContract(
                        ServiceSchemaFileNameSaysInteractionAndVersion.class,
                        "a_service_schema_without_version_in_its_file_name_breaks_TS_02",
                        mini -> mini.move(XSD, GET + "GetThingResponder_one.xsd")
                                .replace(WSDL, "GetThingResponder_1.1.xsd", "GetThingResponder_one.xsd")),
                new BrokenContract(
                        ServiceSchemaFileNameSaysInteractionAndVersion.class,
                        "a_service_schema_without_role_in_its_file_name_breaks_TS_02",
                        mini -> mini.move(XSD, GET + "GetThing_1.1.xsd")
                                .replace(WSDL, "GetThingResponder_1.1.xsd", "GetThing_1.1.xsd")),
                new BrokenContract(
                        DomainSchemaFileNameSaysDomainAndVersion.class,
                        "a_domain_schema_named_after_something_else_breaks_DS_02",
                        mini -> mini.move(DOMAIN, CORE + "types_1.0.xsd")
                                .replace(XSD, "test_lint_1.0.xsd", "types_1.0.xsd")
                                .replace(XSD_20, "test_lint_1.0.xsd", "types_1.0.xsd")),
                schema(
                        ServiceNamespaceNamesInteractionAndMajor.class,
                        "a_service_namespace_with_minor_version_breaks_TS_03",
                        XSD_20,
                        "urn:riv:test:lint:PutThingResponder:1\"",
                        "urn:riv:test:lint:PutThingResponder:1.0\""),
                schema(
                        DomainNamespaceNamesDomainAndMajor.class,
                        "a_domain_namespace_of_another_major_version_breaks_DS_03",
                        DOMAIN,
                        "urn:riv:test:lint:1",
                        "urn:riv:test:lint:2"),
                schema(
                        RootElementsAreOperationAndResponse.class,
                        "a_service_schema_without_response_element_breaks_TS_04",
                        XSD,
                        "<xs:element name=\"GetThingResponse\"",
                        "<xs:element name=\"GetThingAnswer\""),
                schema(
                        RootTypesAreNamedAfterOperation.class,
                        "a_response_type_with_another_name_breaks_TS_05",
                        XSD,
                        "GetThingResponseType",
                        "ThingsType"),
                schema(
                        ElementsAreQualifiedAttributesAreNot.class,
                        "unqualified_elements_break_TS_06",
                        XSD,
                        "elementFormDefault=\"qualified\"",
                        "elementFormDefault=\"unqualified\""),
                schema(
                        ElementsAreQualifiedAttributesAreNot.class,
                        "unsaid_form_of_attributes_breaks_TS_06_mildly",
                        XSD,
                        "attributeFormDefault=\"unqualified\"",
                        ""),
                schema(
                        SchemaVersionAgreesWithFileName.class,
                        "a_version_attribute_of_another_version_breaks_DS_04",
                        DOMAIN,
                        "version=\"1.0\">",
                        "version=\"0.9\">"),
                schema(
                        ExtensibleTypesEndWithAny.class,
                        "a_type_without_any_breaks_TS_08",
                        XSD_20,
                        "<xs:any namespace=\"##other\" processContents=\"lax\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>",
                        ""),
                schema(
                        ExtensibleTypesEndWithAny.class,
                        "a_strict_any_breaks_DS_05",
                        DOMAIN,
                        "processContents=\"lax\"",
                        "processContents=\"strict\""),
                schema(
                        ExtensionElementsAreOptionalAndBeforeAny.class,
                        "a_mandatory_addition_breaks_TS_09a",
                        XSD,
                        "type=\"xs:string\"/>",
                        "type=\"xs:string\"/><xs:element ref=\"m1:colour\"/>"),
                schema(
                        ExtensionElementsAreOptionalAndBeforeAny.class,
                        "an_addition_among_the_old_elements_breaks_TS_09a",
                        XSD,
                        "<xs:element name=\"thingId\"",
                        "<xs:element ref=\"m1:colour\" minOccurs=\"0\"/><xs:element name=\"thingId\""),
                new BrokenContract(
                        ExtensionSchemaNamesItsMinorVersion.class,
                        "an_extension_with_the_namespace_of_another_version_breaks_TS_09b",
                        mini -> mini.replace(EXTENSION, "Responder:1.1", "Responder:1.2")
                                .replace(XSD, "Responder:1.1", "Responder:1.2")),
                schema(
                        ExtensionIsImportedWithVersionAlias.class,
                        "an_extension_under_another_alias_breaks_TS_09c",
                        XSD,
                        "xmlns:m1",
                        "xmlns:extra"),
                schema(
                        ExtensionIsImportedWithVersionAlias.class,
                        "a_version_that_is_not_raised_breaks_TS_09c",
                        XSD,
                        "version=\"1.1\"",
                        "version=\"1.0\""),
                schema(
                        NamesAndCodesAreAscii.class,
                        "a_code_with_a_ring_breaks_DS_06",
                        DOMAIN,
                        "value=\"LITEN\"",
                        "value=\"SMÅ\""),
                schema(
                        ResponseOfUpdateCarriesResult.class,
                        "an_update_without_result_breaks_TS_11b",
                        XSD_20,
                        "<xs:element name=\"result\" type=\"core:ResultType\"/>",
                        ""),
                new BrokenContract(
                        MinorVersionOnlyAddsOptionalElements.class,
                        "a_minor_version_that_changes_and_adds_breaks_VER_01",
                        mini -> mini.with(
                                CORE + "test_lint_1.1.xsd",
                                mini.files()
                                        .get(DOMAIN)
                                        .replace("version=\"1.0\">", "version=\"1.1\">")
                                        .replace(
                                                "<xs:element name=\"thingId\" type=\"xs:string\"/>",
                                                "<xs:element name=\"thingNumber\" type=\"xs:string\"/>"))));
    }

    private static BrokenContract schema(
            Class<? extends LintRule> rule, String sentence, String file, String... fromTo) {
        return new BrokenContract(rule, sentence, mini -> {
            MiniPackage changed = mini;
            for (int i = 0; i < fromTo.length; i += 2) {
                changed = changed.replace(file, fromTo[i], fromTo[i + 1]);
            }
            return changed;
        });
    }
}
