package thalweg.distribution;

import java.io.IOException;

/** An optimizer that somebody else wrote, to be bundled well or badly. */
final class SignOptimizer {

  static final String TYPE = "other.SignFactory";
  static final String SERVICE = "thalweg.api.optimizer.OptimizerFactory";

  private static final String SOURCE =
      """
      package other;

      import thalweg.api.optimizer.Optimizer;
      import thalweg.api.optimizer.OptimizerFactory;
      import thalweg.api.plugin.Setting;

      public final class SignFactory implements OptimizerFactory<SignFactory.Settings> {
        public record Settings(
            @Setting(value = "step of every parameter", byDefault = "0.01", above = 0)
                double step) {}
        public SignFactory() { %s }
        @Override public String name() { return "%s"; }
        @Override public String summary() { return "Steps along the sign of the gradient."; }
        @Override public Class<Settings> settings() { return Settings.class; }
        @Override public Optimizer create(Settings settings) {
          return (parameters, gradient, context) -> {
            for (int i = 0; i < parameters.length; i++) {
              parameters[i] -= (float) (settings.step() * Math.signum(gradient[i]));
            }
          };
        }
      }
      """;

  private SignOptimizer() {}

  /** A sound bundle, {@code other.sign 3.1.4}, that brings the optimizer {@code sign}. */
  static BundleBuilder bundle() throws IOException {
    return bundle("sign", "");
  }

  /** The same with another name for its plug-in, and a constructor that does something. */
  static BundleBuilder bundle(String name, String constructor) throws IOException {
    return new BundleBuilder("other.sign", "3.1.4")
        .source(TYPE, SOURCE.formatted(constructor, name))
        .component(TYPE, SERVICE, "")
        .header("Import-Package", imports("[1.0,2)"));
  }

  static String imports(String apiVersions) {
    return "thalweg.api.optimizer;version=\"%s\",thalweg.api.plugin;version=\"%s\""
        .formatted(apiVersions, apiVersions);
  }
}
