package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.Setting;

class MlpFactoryTest {

  @Test
  void everySettingIsDocumentedAndHasADefault() {
    RecordComponent[] components = new MlpFactory().settings().getRecordComponents();
    assertThat(components)
        .extracting(RecordComponent::getName)
        .containsExactly("hidden", "activation", "initialization", "skip");
    assertThat(Arrays.stream(components).map(c -> c.getAnnotation(Setting.class)))
        .extracting(Setting::byDefault)
        .containsExactly("[50]", "relu", "pytorch", "false");
  }
}
