package thalweg.directions;

import org.osgi.service.component.annotations.Component;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;

/** Registers {@code hessian}. */
@Component
public final class HessianDirectionStrategyFactory
    implements DirectionStrategyFactory<HessianSettings> {

  @Override
  public String name() {
    return "hessian";
  }

  @Override
  public String summary() {
    return "The two directions of largest curvature at a point: eigenvectors of the Hessian.";
  }

  @Override
  public Class<HessianSettings> settings() {
    return HessianSettings.class;
  }

  @Override
  public DirectionStrategy create(HessianSettings settings) {
    return new HessianDirectionStrategy(settings);
  }
}
