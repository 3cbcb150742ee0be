package thalweg.distribution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dependencies point one way: plug-ins → core-api ← engine ← runtime. */
class ArchitectureIT {

  private static final String[] PLUGINS = {
    "thalweg.datasets..",
    "thalweg.mlp..",
    "thalweg.optimizers..",
    "thalweg.directions..",
    "thalweg.renderer.animation..",
    "thalweg.renderer.charts..",
    "thalweg.renderer.csv..",
    "thalweg.renderer.figure..",
    "thalweg.renderer.gallery..",
    "thalweg.renderer.report..",
    "thalweg.renderer.svg..",
    "thalweg.renderer.vtk.."
  };

  private static JavaClasses all;

  @BeforeAll
  static void importEverything() {
    all = new ClassFileImporter().importPackages("thalweg");
    assertThat(all).hasSizeGreaterThan(200);
  }

  @Test
  void theApiDependsOnNothing() {
    classes()
        .that()
        .resideInAPackage("thalweg.api..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("thalweg.api..", "java..", "org.osgi.annotation..")
        .check(all);
  }

  /** Otherwise bnd would have to guess which ranges of versions plug-ins import. */
  @Test
  void everyTypeOfTheApiThatCanBeImplementedSaysByWhom() {
    classes()
        .that()
        .resideInAPackage("thalweg.api..")
        .and()
        .arePublic()
        .and()
        .doNotHaveModifier(JavaModifier.FINAL)
        .and()
        .areNotAnnotations()
        .should()
        .beAnnotatedWith("org.osgi.annotation.versioning.ConsumerType")
        .orShould()
        .beAnnotatedWith("org.osgi.annotation.versioning.ProviderType")
        .check(all);
  }

  @Test
  void everyPackageOfTheApiIsExportedInAVersion() {
    classes()
        .that()
        .resideInAPackage("thalweg.api.*")
        .and()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.osgi.annotation.versioning.Version")
        .andShould()
        .beAnnotatedWith("org.osgi.annotation.bundle.Export")
        .check(all);
    assertThat(Set.copyOf(packages(everything -> true)))
        .isEqualTo(Set.copyOf(packages(one -> one.getSimpleName().equals("package-info"))));
  }

  private static List<String> packages(Predicate<JavaClass> which) {
    return all.stream()
        .filter(one -> one.getPackageName().startsWith("thalweg.api."))
        .filter(which)
        .map(JavaClass::getPackageName)
        .toList();
  }

  @Test
  void pluginsKnowTheApiAndTheirOwnLibrariesOnly() {
    for (String plugin : PLUGINS) {
      classes()
          .that()
          .resideInAPackage(plugin)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              plugin,
              "thalweg.api..",
              "java..",
              "javax.imageio..",
              "jdk.incubator.vector..",
              "org.osgi.service.component.annotations..",
              "thalweg.plot..",
              "org.ojalgo..",
              "org.apache.fontbox..",
              "org.apache.pdfbox..",
              "org.knowm.xchart..",
              "de.siegmar.fastcsv..")
          .check(all);
    }
  }

  @Test
  void renderersAloneShareTheLibraryOfPlotsWhichKnowsTheApiAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("thalweg.renderer..", "thalweg.plot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("thalweg.plot..")
        .check(all);
    classes()
        .that()
        .resideInAPackage("thalweg.plot..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("thalweg.plot..", "thalweg.api..", "java..", "org.osgi.annotation..")
        .check(all);
  }

  /** A library for plain Java: it needs neither the framework nor a directory. */
  @Test
  void theEngineKnowsTheApiAlone() {
    classes()
        .that()
        .resideInAPackage("thalweg.engine..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("thalweg.engine..", "thalweg.api..", "java..")
        .check(all);
  }

  @Test
  void theRuntimeKnowsNoPlugin() {
    noClasses()
        .that()
        .resideInAnyPackage("thalweg.runtime..", "thalweg.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PLUGINS)
        .check(all);
  }

  @Test
  void onlyThePluginHostKnowsTheFramework() {
    noClasses()
        .that()
        .resideInAPackage("thalweg.runtime..")
        .and()
        .resideOutsideOfPackage("thalweg.runtime.plugins..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.osgi..", "org.apache.felix..")
        .check(all);
  }

  @Test
  void packagesOfApiEngineLibraryAndRuntimeHaveNoCycles() {
    slices().matching("thalweg.api.(*)..").should().beFreeOfCycles().check(all);
    slices().matching("thalweg.plot.(*)..").should().beFreeOfCycles().check(all);
    slices().matching("thalweg.engine.(*)..").should().beFreeOfCycles().check(all);
    slices().matching("thalweg.runtime.(*)..").should().beFreeOfCycles().check(all);
  }

  @Test
  void noClassHasANameThatSaysNothing() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Misc)$").check(all);
  }
}
