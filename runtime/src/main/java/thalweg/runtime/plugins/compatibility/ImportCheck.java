package thalweg.runtime.plugins.compatibility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import thalweg.runtime.plugins.classfile.JarContents;

/** Compares the packages that a jar imports with those that are exported. */
final class ImportCheck {

  private final ApiVersion api;
  private final Verdict.Draft draft;

  ImportCheck(ApiVersion api, Verdict.Draft draft) {
    this.api = api;
    this.draft = draft;
  }

  /** One sentence for all packages that miss in the same way. */
  void check(JarContents jar, Map<String, Version> others) {
    Map<String, Version> exported = new TreeMap<>(others);
    exported.putAll(api.packages());
    Map<String, List<HeaderClause>> failures =
        HeaderClause.parse(jar.header("Import-Package")).stream()
            .filter(wanted -> !wanted.optional())
            .filter(wanted -> ApiVersion.isApi(wanted.name()) || others.containsKey(wanted.name()))
            .filter(wanted -> !satisfies(exported.get(wanted.name()), wanted))
            .collect(
                Collectors.groupingBy(
                    wanted -> wanted.version() + " " + exported.get(wanted.name()),
                    TreeMap::new,
                    Collectors.toList()));
    failures.values().forEach(group -> fail(group, exported.get(group.get(0).name())));
  }

  private static boolean satisfies(Version offered, HeaderClause wanted) {
    if (offered == null) {
      return false;
    }
    try {
      return wanted.version().isEmpty() || new VersionRange(wanted.version()).includes(offered);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void fail(List<HeaderClause> group, Version offered) {
    String names = group.stream().map(HeaderClause::name).collect(Collectors.joining(", "));
    String range = group.get(0).version();
    if (offered == null) {
      draft.problem("It imports %s, which %s does not export.".formatted(names, api.name()));
    } else {
      draft.problem(
          "It imports %s in version %s, and finds %s: rebuild it, or change the range if nothing else is named here."
              .formatted(names, range, offered));
    }
  }
}
