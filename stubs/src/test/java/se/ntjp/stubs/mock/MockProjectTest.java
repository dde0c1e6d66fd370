package se.ntjp.stubs.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ReleasePackage;

class MockProjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GetAlertInformationMock",
                "GetCareDocumentationMock",
                "GetDiagnosisMock",
                "GetFunctionalStatusMock",
                "FindContentMock",
                "UpdateMock"
            })
    void an_official_mock_is_found_by_its_folder(String name) {
        List<ReleasePackage> packages = OfficialPackages.all();
        assertThat(MockProject.names(packages)).contains(name);
        assertThat(MockProject.find(packages, name.toUpperCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(found -> assertThat(found.project().mocks()).hasSize(1));
    }

    @Test
    void a_project_without_mock_services_is_none_of_them() {
        assertThat(MockProject.find(OfficialPackages.all(), "GetDiagnosis")).isEmpty();
        assertThat(MockProject.names(OfficialPackages.all())).doesNotContain("GetDiagnosis");
    }
}
