package thalweg.runtime.plugins.classfile;

import java.util.Set;

/**
 * A class file.
 *
 * @param java the oldest Java that can run it, such as 17
 * @param release for which Java and newer ones it stands in for the class of the same name; 0 if
 *     for all
 * @param shape what it declares
 * @param mentions what it refers to, itself included
 * @param lambdas the interfaces that it implements by lambda expressions
 */
public record CompiledClass(
    int java, int release, ClassShape shape, Set<Mention> mentions, Set<LambdaUse> lambdas) {

  /** Its name as people write it. */
  public String fullName() {
    return shape.fullName();
  }
}
