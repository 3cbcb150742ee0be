package thalweg.runtime.plugins.classfile;

/**
 * A lambda expression or a method reference.
 *
 * @param type the interface that it implements, as class files write it
 * @param method the method of the interface that it is
 * @param descriptor the types of that method
 */
public record LambdaUse(String type, String method, String descriptor) {}
