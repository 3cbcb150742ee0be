package thalweg.renderer.figure;

import java.util.List;
import java.util.Optional;
import thalweg.api.render.Renderer;
import thalweg.renderer.figure.FigureSettings.Colors;
import thalweg.renderer.figure.FigureSettings.Format;
import thalweg.renderer.figure.FigureSettings.Kind;
import thalweg.renderer.figure.FigureSettings.LossScale;
import thalweg.renderer.figure.FigureSettings.TextForm;
import thalweg.testkit.RendererContract;

class FigureRendererTest extends RendererContract {

  @Override
  protected Renderer renderer() {
    return new FigureRendererFactory()
        .create(
            new FigureSettings(
                List.of(Kind.values()),
                17,
                Optional.empty(),
                0,
                List.of(),
                List.of(Format.values()),
                7,
                Optional.empty(),
                TextForm.TEXT,
                Colors.VIRIDIS,
                LossScale.LOG,
                true,
                false));
  }
}
