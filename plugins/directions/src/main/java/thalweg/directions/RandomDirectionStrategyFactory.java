package thalweg.directions;

import org.osgi.service.component.annotations.Component;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;

/** Registers {@code random}. */
@Component
public final class RandomDirectionStrategyFactory
    implements DirectionStrategyFactory<RandomSettings> {

  @Override
  public String name() {
    return "random";
  }

  @Override
  public String summary() {
    return "Two Gaussian directions, orthonormal or normalised by filter, layer or weight.";
  }

  @Override
  public Class<RandomSettings> settings() {
    return RandomSettings.class;
  }

  @Override
  public DirectionStrategy create(RandomSettings settings) {
    return new RandomDirectionStrategy(settings);
  }
}
