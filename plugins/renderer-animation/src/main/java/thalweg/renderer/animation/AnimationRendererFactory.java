package thalweg.renderer.animation;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Makes the renderer {@code animation}. */
@Component(service = RendererFactory.class)
public final class AnimationRendererFactory implements RendererFactory<AnimationSettings> {

  @Override
  public String name() {
    return "animation";
  }

  @Override
  public String summary() {
    return "Animates the path over the loss plane and what the model predicts, as GIFs, films and stills.";
  }

  @Override
  public Class<AnimationSettings> settings() {
    return AnimationSettings.class;
  }

  @Override
  public Renderer create(AnimationSettings settings) {
    return new AnimationRenderer(settings);
  }
}
