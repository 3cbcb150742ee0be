package {{package}};

import java.util.Arrays;
import org.osgi.service.component.annotations.Component;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.api.trajectory.Trajectory;

/** The plane of the two parameters that moved furthest from start to end. */
@Component
public final class {{class}}
    implements DirectionStrategyFactory<{{class}}.Settings> {

  /** What a descriptor can set: {@code {{name}}: {of: adam}}. */
  public record Settings(
      @Setting(
              value = "label of the optimizer whose path counts; first is that of the descriptor",
              byDefault = "first")
          String of) {}

  @Override
  public String name() {
    return "{{name}}";
  }

  @Override
  public String summary() {
    return "The axes of the two parameters that moved furthest.";
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
        return Choice.of(plane(paths, settings.of()));
      }

      /** Called before anything is trained: refuse here what could not be chosen afterwards. */
      @Override
      public void check(PlannedPaths planned) {
        boolean known = planned.all().stream().anyMatch(one -> one.label().equals(settings.of()));
        if (!known && !settings.of().equals("first")) {
          throw new PluginException(
              "No optimizer is labelled '" + settings.of() + "': name one of the descriptor.");
        }
        requireTwo(planned.layout());
      }
    };
  }

  private static Plane plane(Paths paths, String of) {
    Trajectory path = of.equals("first") ? paths.all().get(0) : paths.named(of);
    requireTwo(paths.layout());
    float[] end = path.parameters(path.size() - 1);
    float[] moved = path.parameters(0);
    if (!Vectors.allFinite(moved) || !Vectors.allFinite(end)) {
      throw new PluginException(
          "The path of " + path.label() + " diverged: choose another, or lower its learning rate.");
    }
    for (int i = 0; i < moved.length; i++) {
      moved[i] = Math.abs(end[i] - moved[i]);
    }
    passOver(paths.layout(), moved);
    int first = furthest(moved, -1);
    int second = furthest(moved, first);
    return Plane.through(
        end,
        "last snapshot of " + path.label(),
        axis(first, paths.layout()),
        axis(second, paths.layout()));
  }

  private static void requireTwo(Layout layout) {
    if (layout.trained().parameterCount() < 2) {
      throw new PluginException(
          "A plane has two axes, but fewer than two parameters are learned: choose a larger model.");
    }
  }

  /** Directions must be 0 where nothing is learned: on buffers and on frozen blocks. */
  private static void passOver(Layout layout, float[] moved) {
    for (Block block : layout.stored()) {
      if (!block.isTrained()) {
        Arrays.fill(moved, (int) block.offset(), (int) block.end(), -1);
      }
    }
  }

  private static int furthest(float[] moved, int except) {
    int best = except == 0 ? 1 : 0;
    for (int i = 0; i < moved.length; i++) {
      best = i != except && moved[i] > moved[best] ? i : best;
    }
    return best;
  }

  /** The direction along one parameter, named after the block that it belongs to. */
  private static Direction axis(int parameter, Layout layout) {
    float[] unit = new float[layout.arrayLength()];
    unit[parameter] = 1;
    Block block =
        layout.stored().stream()
            .filter(candidate -> parameter < candidate.end())
            .findFirst()
            .orElseThrow();
    return Direction.of(block.name() + "[" + (parameter - block.offset()) + "]", unit);
  }
}
