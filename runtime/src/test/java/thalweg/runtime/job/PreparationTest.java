package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;
import thalweg.api.scene.Scene;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.SettingsSpec;

class PreparationTest {

  private final BlockingQueue<String> prepared = new LinkedBlockingQueue<>();

  @Test
  void everySlowPluginIsPreparedOnceInOrderOnAThreadOfItsOwn() throws InterruptedException {
    Preparation preparation = new Preparation(List.of(slow("first", false), slow("last", false)));

    preparation.begin();
    preparation.begin();

    assertThat(next()).isEqualTo("first on preparation");
    assertThat(next()).isEqualTo("last on preparation");
    assertThat(prepared).isEmpty();
  }

  @Test
  void aFailureIsLeftToTheFirstUseAndStopsNoOther() throws InterruptedException {
    new Preparation(List.of(slow("broken", true), slow("whole", false))).begin();

    assertThat(next()).isEqualTo("broken on preparation");
    assertThat(next()).isEqualTo("whole on preparation");
  }

  private String next() throws InterruptedException {
    return prepared.poll(1, TimeUnit.MINUTES);
  }

  private Configured<Renderer> slow(String name, boolean fails) {
    SlowFactory factory = new SlowFactory(name, fails);
    Plugin plugin =
        new Plugin(
            Kind.RENDERER,
            name,
            factory,
            SettingsSpec.of(Settings.class),
            "test",
            "1",
            Path.of("absent.jar"));
    return new Configured<>(plugin, new Settings());
  }

  record Settings() {}

  private final class SlowFactory implements RendererFactory<Settings> {

    private final String name;
    private final boolean fails;

    SlowFactory(String name, boolean fails) {
      this.name = name;
      this.fails = fails;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String summary() {
      return "Slow at first.";
    }

    @Override
    public Class<Settings> settings() {
      return Settings.class;
    }

    @Override
    public Renderer create(Settings settings) {
      return new Slow();
    }

    private final class Slow implements Renderer, Preparable {

      @Override
      public void prepare() {
        prepared.add(name + " on " + Thread.currentThread().getName());
        if (fails) {
          throw new IllegalStateException("no fonts");
        }
      }

      @Override
      public void render(Scene scene, Output output) throws IOException {
        throw new IOException("nothing to draw here");
      }
    }
  }
}
