package openpermits;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTest {

  private static final Path DRAWN = Path.of("docs/architecture/modules.puml");
  private static final Pattern INLINE =
      Pattern.compile("\\son[a-z]+\\s*=|\\sstyle\\s*=|<style|<script(?![^>]*\\ssrc=)|javascript:");

  private static final ApplicationModules MODULES = ApplicationModules.of(OpenPermits.class);
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("openpermits");

  @Test
  void modulesKeepToTheirDeclaredDependencies() {
    MODULES.verify();
  }

  @Test
  void theModulesAreDrawnAsTheyAre() throws IOException {
    var folder = Path.of("target", "modules");
    new Documenter(
            MODULES,
            Documenter.Options.defaults().withOutputFolder(folder.toString()).withoutClean())
        .writeModulesAsPlantUml();
    var drawn = inOrder(Files.readAllLines(folder.resolve("components.puml")));
    if (Boolean.getBoolean("modules.draw")) {
      Files.createDirectories(DRAWN.getParent());
      Files.write(DRAWN, drawn);
    }
    assertThat(drawn)
        .as("Draw it again with: mvn test -Dtest=ArchitectureTest -Dmodules.draw=true")
        .isEqualTo(Files.readAllLines(DRAWN));
  }

  @Test
  void theDomainKnowsNoFramework() {
    classes()
        .that()
        .areRecords()
        .or()
        .areEnums()
        .and(
            resideInAnyPackage(
                "openpermits.kernel",
                "openpermits.catalogue",
                "openpermits.applications",
                "openpermits.fees",
                "openpermits.intake",
                "openpermits.reviews",
                "openpermits.inspections",
                "openpermits.places",
                "openpermits.documents"))
        .and(not(resideInAnyPackage("..web..", "..portal..", "..office..")))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "openpermits..", "com.fasterxml.jackson.annotation..", "org.jspecify..")
        .check(PRODUCTION);
  }

  /// Signing in and out is about the session itself and the cookie of a language; the inbox of the
  /// demonstration shows a mail under rules of its own; documents that arrive a piece at a time are
  /// a protocol of their own.
  @Test
  void onlyTheWebModuleSigningInUploadsAndTheInboxKnowServlets() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "openpermits.web..",
            "openpermits.accounts.portal..",
            "openpermits.documents.uploads..",
            "openpermits.demo.inbox..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.servlet..")
        .check(PRODUCTION);
  }

  @Test
  void classesAreNamedAfterWhatTheyAre() {
    classes()
        .should()
        .haveNameNotMatching(
            ".*(Service|Impl|Manager|Helper|Utils?|Dto|Entity|Mapper|Processor|Data|Info)")
        .check(PRODUCTION);
  }

  /// Modules and arrows sorted, since they are drawn in another order each time.
  private static List<String> inOrder(List<String> lines) {
    var sorted = lines.stream().filter(ArchitectureTest::isDrawing).sorted().iterator();
    return lines.stream().map(line -> isDrawing(line) ? sorted.next() : line).toList();
  }

  private static boolean isDrawing(String line) {
    return line.startsWith("    Component(") || line.startsWith("Rel(");
  }

  /// The print form of a letter goes to the writer of PDF and never to a browser.
  @Test
  void templatesHoldNoScriptAndNoStyle() throws IOException {
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      assertThat(
              files.filter(file -> file.toString().endsWith(".jte") && !file.endsWith("print.jte")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(INLINE));
    }
  }
}
