package thalweg.runtime.install;

import java.nio.file.Path;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.plugins.classfile.SourceJar;

/** A bundle with an optimizer that somebody else wrote. */
final class PluginFixture {

  private PluginFixture() {}

  static SourceJar sign(String version) {
    return sign(version, "");
  }

  /** The same with a statement in its constructor. */
  static SourceJar sign(String version, String statement) {
    return SourceJar.bundle("other.sign", version)
        .header("Bundle-Description", "Steps along the sign of the gradient.")
        .header("Bundle-License", "Apache-2.0")
        .header(
            "Import-Package",
            "thalweg.api.optimizer;version=\"[1.0,2)\",thalweg.api.plugin;version=\"[1.0,2)\"")
        .against(
            Path.of(
                PluginFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .source(
            "other.SignFactory",
            """
            package other;
            import thalweg.api.optimizer.*;
            public final class SignFactory implements OptimizerFactory<SignFactory.Settings> {
              public record Settings() {}
              public SignFactory() { %s }
              public String name() { return "sign"; }
              public String summary() { return "Steps along the sign."; }
              public Class<Settings> settings() { return Settings.class; }
              public Optimizer create(Settings settings) { return (p, g, c) -> p[0] -= g[0]; }
            }
            """
                .formatted(statement));
  }
}
