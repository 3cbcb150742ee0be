package {{package}};

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.plugin.Setting;
import thalweg.api.random.RandomStream;

/** Rings around the origin: class k lies at the radius k + 1, blurred. */
@Component
public final class {{class}} implements DatasetFactory<{{class}}.Settings> {

  /** What a descriptor can set: {@code {{name}}: {classes: 4}}. */
  public record Settings(
      @Setting(value = "how many rings", byDefault = "3", min = 2, max = 50) int classes,
      @Setting(value = "rows of each ring", byDefault = "200", min = 1, max = 100_000)
          int rowsPerClass,
      @Setting(value = "standard deviation of the radius", byDefault = "0.15", min = 0)
          double noise,
      @Setting(value = "start of the random numbers", byDefault = "7") long seed) {}

  @Override
  public String name() {
    return "{{name}}";
  }

  @Override
  public String summary() {
    return "Rings around the origin, one for each class, in two features.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return () -> rings(settings);
  }

  private static DataSplit rings(Settings settings) {
    // The same numbers for the same seed, on every machine.
    RandomStream random = new RandomStream(settings.seed(), "data");
    int[] labels = random.permutation(settings.classes() * settings.rowsPerClass());
    float[][] rows = new float[labels.length][];
    for (int row = 0; row < rows.length; row++) {
      labels[row] %= settings.classes();
      double angle = 2 * Math.PI * random.nextDouble();
      double radius = labels[row] + 1 + settings.noise() * random.nextGaussian();
      // StrictMath, because Math.sin may differ in its last bit from one machine to another.
      double x = radius * StrictMath.cos(angle);
      double y = radius * StrictMath.sin(angle);
      rows[row] = new float[] {(float) x, (float) y};
    }
    return DataSplit.of(Examples.ofRows(rows, labels, settings.classes()));
  }
}
