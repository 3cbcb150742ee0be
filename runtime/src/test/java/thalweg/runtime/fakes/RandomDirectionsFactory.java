package thalweg.runtime.fakes;

import java.util.function.Supplier;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;

/**
 * Two random orthonormal directions through the end of the first path. A seed from 1,000 on is
 * refused before training, as a reference to a run would be that there will not be.
 */
public final class RandomDirectionsFactory
    implements DirectionStrategyFactory<RandomDirectionsFactory.Settings> {

  /** Settings. */
  public record Settings(
      @Setting(value = "of the directions", byDefault = "1") long seed,
      @Setting(value = "whether there are none", byDefault = "false") boolean fails) {}

  private final String name;
  private final Calls calls;

  RandomDirectionsFactory(String name, Calls calls) {
    this.name = name;
    this.calls = calls;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return "Random directions.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public DirectionStrategy create(Settings settings) {
    return new DirectionStrategy() {
      @Override
      public Choice choose(Paths paths) {
        if (settings.fails()) {
          throw new PluginException("These paths span no plane.");
        }
        return RandomDirectionsFactory.this.choose(paths, settings.seed());
      }

      @Override
      public void check(PlannedPaths planned) {
        if (settings.seed() >= 1000) {
          throw new PluginException(
              "There is no seed %d among %s.".formatted(settings.seed(), planned.all()));
        }
      }
    };
  }

  private Choice choose(Paths paths, long seed) {
    calls.count("directions");
    Trajectory path = paths.all().get(0);
    RandomStream random = new RandomStream(seed, "directions");
    Supplier<float[]> gaussian =
        () -> {
          float[] vector = new float[paths.layout().arrayLength()];
          for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
          }
          return vector;
        };
    float[] u = Vectors.normalized(gaussian.get());
    float[] v = gaussian.get();
    double along = Vectors.dot(u, v);
    for (int i = 0; i < v.length; i++) {
      v[i] -= (float) (along * u[i]);
    }
    Plane plane =
        Plane.through(
            path.parameters(path.size() - 1),
            "last snapshot of " + path.label(),
            Direction.of("random 1", u),
            Direction.of("random 2", Vectors.normalized(v)));
    return Choice.of(plane)
        .noting("drawn with seed " + seed)
        .warning("random directions show little");
  }
}
