package thalweg.runtime.plugins.compatibility;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import thalweg.runtime.plugins.classfile.ClassShape;
import thalweg.runtime.plugins.classfile.CompiledClass;
import thalweg.runtime.plugins.classfile.JarContents;

/** Compares what a jar uses with what a version of the API offers. */
public final class Compatibility {

  private final JarContents jar;
  private final Map<String, Version> launcher;

  /**
   * Of a jar.
   *
   * @param launcher the packages that the launcher exports beside the API, in an {@code
   *     Export-Package} header
   */
  public Compatibility(JarContents jar, String launcher) {
    this.jar = jar;
    this.launcher = ApiVersion.exports(launcher);
    this.launcher.keySet().removeIf(ApiVersion::isApi);
  }

  /** Compares with one version. */
  public Verdict with(ApiVersion api) {
    Verdict.Draft draft = new Verdict.Draft();
    ClassWorld world = new ClassWorld(jar.shapes(), api);
    new ImportCheck(api, draft).check(jar, launcher);
    notImported(api, draft);
    new MemberCheck(world, api, draft).check(jar);
    new ImplementationCheck(world, api, draft).check(jar);
    return draft.of(api, used(world));
  }

  private long used(ClassWorld world) {
    return jar.classes().stream()
        .flatMap(one -> one.mentions().stream())
        .filter(mention -> world.isApi(mention.owner()))
        .distinct()
        .count();
  }

  /** Without an import the framework does not let a bundle see a package. */
  private void notImported(ApiVersion api, Verdict.Draft draft) {
    Set<String> imported =
        HeaderClause.parse(jar.header("Import-Package")).stream()
            .map(HeaderClause::name)
            .collect(Collectors.toSet());
    Set<String> own = jar.shapes().keySet();
    Set<String> missing =
        jar.classes().stream()
            .map(CompiledClass::mentions)
            .flatMap(Set::stream)
            .filter(mention -> mention.isMember() && !own.contains(mention.owner()))
            .map(mention -> ClassShape.packageOf(mention.owner()))
            .filter(name -> api.packages().containsKey(name) && !imported.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!missing.isEmpty() && jar.header("DynamicImport-Package").isEmpty()) {
      draft.problem(
          "It uses %s without importing it: build it with bnd, which writes Import-Package."
              .formatted(String.join(", ", missing)));
    }
  }
}
