package thalweg.api.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Documents and bounds one component of a settings record, and holds its default.
 *
 * <p>A component may be {@code int}, {@code long}, {@code double}, {@code boolean}, {@link String},
 * an enum (written in lower case with dashes), {@link java.nio.file.Path} (relative to the
 * descriptor), {@link FileOrName}, a {@link java.util.List} of these, or an {@link
 * java.util.Optional}, which is empty where a descriptor leaves it out. Strict binding, {@code
 * describe} and the JSON Schema all come from this annotation.
 *
 * <p>It may also stand on the parameter of the canonical constructor, where other languages put it:
 * Kotlin's {@code @JvmRecord data class} does.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@ProviderType
public @interface Setting {

  /** The value of {@link #byDefault()} that makes a setting required. */
  String REQUIRED = "\0required";

  /** What the setting means, in one line, with its unit and source. */
  String value();

  /** The default, written as in a descriptor ({@code 0.001}, {@code [50]}, {@code relu}). */
  String byDefault() default REQUIRED;

  /** The smallest allowed number; for lists it bounds every element. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest allowed number. */
  double max() default Double.POSITIVE_INFINITY;

  /** An excluded lower bound: the number must be greater. */
  double above() default Double.NEGATIVE_INFINITY;

  /** An excluded upper bound: the number must be smaller. */
  double below() default Double.POSITIVE_INFINITY;

  /** The smallest number of elements of a list. */
  int minSize() default 0;

  /** The largest number of elements of a list. */
  int maxSize() default Integer.MAX_VALUE;
}
