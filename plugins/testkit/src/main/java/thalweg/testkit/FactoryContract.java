package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginFactory;
import thalweg.api.plugin.Setting;

/**
 * What every factory owes {@code list}, {@code describe} and the descriptor.
 *
 * @param <S> the settings record
 * @param <F> the factory
 */
public abstract class FactoryContract<S extends Record, F extends PluginFactory<S, ?>> {

  /** The factory under test. */
  protected abstract F factory();

  /** Settings that make a small and quick plug-in. */
  protected abstract S settings();

  @Test
  void factoryIsNamedAndSummarised() {
    assertThat(factory().name()).matches("[a-z][a-z0-9-]*");
    assertThat(factory().summary()).isNotBlank().endsWith(".").doesNotContain("\n");
    assertThat(factory().settings()).isEqualTo(settings().getClass());
  }

  @Test
  void everySettingIsDocumentedAndItsDefaultIsInRange() {
    RecordComponent[] components = factory().settings().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      Setting setting = setting(components, i);
      assertThat(setting).as("@Setting of %s", component.getName()).isNotNull();
      assertThat(setting.value()).as(component.getName()).isNotBlank().doesNotContain("\n");
      boolean number =
          Stream.of(int.class, long.class, double.class).anyMatch(component.getType()::equals);
      if (number && !setting.byDefault().equals(Setting.REQUIRED)) {
        assertThat(Double.parseDouble(setting.byDefault()))
            .as("default of %s", component.getName())
            .isBetween(setting.min(), setting.max())
            .isGreaterThan(setting.above())
            .isLessThan(setting.below());
      }
    }
  }

  /** Of the component, or of the constructor's parameter, where Kotlin puts it. */
  private Setting setting(RecordComponent[] components, int index) {
    Setting setting = components[index].getAnnotation(Setting.class);
    return setting != null
        ? setting
        : canonical(components).getParameters()[index].getAnnotation(Setting.class);
  }

  private Constructor<S> canonical(RecordComponent[] components) {
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return factory().settings().getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new AssertionError("a record has a canonical constructor", e);
    }
  }
}
