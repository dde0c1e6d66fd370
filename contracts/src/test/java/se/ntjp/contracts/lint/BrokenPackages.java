package se.ntjp.contracts.lint;

import static se.ntjp.contracts.lint.MiniPackage.CORE;
import static se.ntjp.contracts.lint.MiniPackage.DOMAIN;
import static se.ntjp.contracts.lint.MiniPackage.GET;
import static se.ntjp.contracts.lint.MiniPackage.PUT;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.XSD;
import static se.ntjp.contracts.lint.MiniPackage.XSD_20;

import java.util.List;
import se.ntjp.contracts.lint.archive.ContractsLoad;
import se.ntjp.contracts.lint.archive.DocsDescribeTheDomain;
import se.ntjp.contracts.lint.archive.EveryInteractionHasWsdlAndSchema;
import se.ntjp.contracts.lint.archive.FilesAreReadable;
import se.ntjp.contracts.lint.archive.PackageNameSaysDomainAndVersion;
import se.ntjp.contracts.lint.archive.RootFoldersAreThoseOfTheLayout;
import se.ntjp.contracts.lint.archive.SchemaLocationsStayInThePackage;
import se.ntjp.contracts.lint.archive.SchemasCompile;
import se.ntjp.contracts.lint.archive.SchemasLieWhereTheLayoutSays;

/** A broken package for every rule about packages, and several where a rule has several sides. */
final class BrokenPackages {

    private BrokenPackages() {}

    static List<BrokenContract> all() {
        return List.of(
                new BrokenContract(
                        RootFoldersAreThoseOfTheLayout.class,
                        "a_package_without_docs_breaks_ARC_01",
                        mini -> mini.without("docs/")),
                new BrokenContract(
                        RootFoldersAreThoseOfTheLayout.class,
                        "a_package_with_further_folders_breaks_ARC_01",
                        mini -> mini.with("tools/make.bat", "")),
                new BrokenContract(
                        DocsDescribeTheDomain.class,
                        "a_description_with_version_in_its_name_breaks_ARC_02",
                        mini -> mini.move("docs/TKB_test_lint.docx", "docs/TKB_test_lint_1.1.docx")),
                new BrokenContract(
                        SchemasLieWhereTheLayoutSays.class,
                        "a_schema_beside_the_folders_breaks_ARC_03",
                        mini -> mini.with(
                                "schemas/old/test_lint_0.9.xsd", mini.files().get(DOMAIN))),
                new BrokenContract(
                        EveryInteractionHasWsdlAndSchema.class,
                        "an_interaction_without_wsdl_breaks_ARC_04",
                        mini -> mini.without(WSDL)),
                new BrokenContract(
                        PackageNameSaysDomainAndVersion.class,
                        "a_package_whose_third_number_is_zero_breaks_ARC_05",
                        mini -> mini.named("ServiceContracts_test_lint_1.1.0")),
                new BrokenContract(
                        PackageNameSaysDomainAndVersion.class,
                        "a_package_named_after_another_domain_breaks_ARC_05",
                        mini -> mini.named("crm.scheduling_1.1.1")),
                new BrokenContract(
                        SchemaLocationsStayInThePackage.class,
                        "a_location_on_the_network_breaks_ARC_07",
                        mini -> mini.replace(
                                XSD, "../../core_components/test_lint_1.0.xsd", "http://localhost/test_lint_1.0.xsd")),
                new BrokenContract(
                        SchemaLocationsStayInThePackage.class,
                        "a_location_outside_the_package_breaks_ARC_07",
                        mini -> mini.replace(XSD_20, "../../core_components/", "../../../../core_components/")),
                new BrokenContract(
                        SchemaLocationsStayInThePackage.class,
                        "an_import_of_another_namespace_than_the_files_breaks_ARC_07",
                        mini -> mini.replace(
                                XSD, "import namespace=\"urn:riv:test:lint:1\"", "import namespace=\"urn:x\"")),
                new BrokenContract(
                        SchemaLocationsStayInThePackage.class,
                        "an_import_of_a_missing_file_breaks_ARC_07",
                        mini -> mini.without(GET + "GetThingResponder_1.1_ext.xsd")),
                new BrokenContract(
                        SchemaLocationsStayInThePackage.class,
                        "a_wsdl_that_imports_a_missing_file_breaks_ARC_07",
                        mini -> mini.without(PUT + "PutThingResponder_1.0.xsd")),
                new BrokenContract(
                        FilesAreReadable.class,
                        "a_schema_that_ends_early_breaks_LOAD_01",
                        mini -> mini.replace(XSD, "</xs:schema>", "")),
                new BrokenContract(
                        FilesAreReadable.class,
                        "a_wsdl_with_a_doctype_breaks_LOAD_01",
                        mini -> mini.replace(WSDL, "<wsdl:definitions", "<!DOCTYPE x>\n<wsdl:definitions")),
                new BrokenContract(
                        ContractsLoad.class,
                        "a_wsdl_without_service_breaks_LOAD_02",
                        mini -> mini.replace(WSDL, "wsdl:service", "wsdl:documentation")),
                new BrokenContract(
                        SchemasCompile.class,
                        "a_type_that_nobody_declares_breaks_LOAD_03",
                        mini -> mini.replace(CORE + "test_lint_1.0.xsd", "type=\"tns:SizeEnum\"", "type=\"tns:Size\"")),
                new BrokenContract(
                        SchemasCompile.class,
                        "a_namespace_that_is_not_imported_breaks_LOAD_03",
                        mini -> mini.replace(
                                XSD,
                                "type=\"xs:string\"",
                                "type=\"fhir:Identifier\" xmlns:fhir=\"http://hl7.org/fhir\"")));
    }
}
