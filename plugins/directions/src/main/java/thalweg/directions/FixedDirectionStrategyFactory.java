package thalweg.directions;

import org.osgi.service.component.annotations.Component;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;

/** Registers {@code fixed}. */
@Component
public final class FixedDirectionStrategyFactory
    implements DirectionStrategyFactory<FixedSettings> {

  @Override
  public String name() {
    return "fixed";
  }

  @Override
  public String summary() {
    return "Two directions or three points, by name, such as initial-to-final, or from .npy files.";
  }

  @Override
  public Class<FixedSettings> settings() {
    return FixedSettings.class;
  }

  @Override
  public DirectionStrategy create(FixedSettings settings) {
    return new FixedDirectionStrategy(settings);
  }
}
