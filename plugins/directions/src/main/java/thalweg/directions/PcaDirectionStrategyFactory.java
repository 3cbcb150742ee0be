package thalweg.directions;

import org.osgi.service.component.annotations.Component;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.DirectionStrategyFactory;

/** Registers {@code pca}. */
@Component
public final class PcaDirectionStrategyFactory implements DirectionStrategyFactory<PcaSettings> {

  @Override
  public String name() {
    return "pca";
  }

  @Override
  public String summary() {
    return "The first two principal components of one path, of all jointly, or of a window of them.";
  }

  @Override
  public Class<PcaSettings> settings() {
    return PcaSettings.class;
  }

  @Override
  public DirectionStrategy create(PcaSettings settings) {
    return new PcaDirectionStrategy(settings);
  }
}
