package thalweg.directions;

import org.osgi.service.component.annotations.Component;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;

/** Registers {@code interpolation}. */
@Component
public final class InterpolationDirectionStrategyFactory
    implements DirectionStrategyFactory<InterpolationSettings> {

  @Override
  public String name() {
    return "interpolation";
  }

  @Override
  public String summary() {
    return "The straight line between two points, and the largest movement beside it.";
  }

  @Override
  public Class<InterpolationSettings> settings() {
    return InterpolationSettings.class;
  }

  @Override
  public DirectionStrategy create(InterpolationSettings settings) {
    return new InterpolationDirectionStrategy(settings);
  }
}
