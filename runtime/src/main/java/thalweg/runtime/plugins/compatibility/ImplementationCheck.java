package thalweg.runtime.plugins.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import thalweg.runtime.plugins.classfile.ClassShape;
import thalweg.runtime.plugins.classfile.CompiledClass;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.classfile.LambdaUse;
import thalweg.runtime.plugins.classfile.Member;

/** Looks whether the classes and lambda expressions of a jar have what the API demands of them. */
final class ImplementationCheck {

  private final ClassWorld world;
  private final ApiVersion api;
  private final Verdict.Draft draft;

  ImplementationCheck(ClassWorld world, ApiVersion api, Verdict.Draft draft) {
    this.world = world;
    this.api = api;
    this.draft = draft;
  }

  /** One sentence for each method that a class lacks. */
  void check(JarContents jar) {
    TreeSet<String> sentences = new TreeSet<>();
    for (CompiledClass one : jar.classes()) {
      sentences.addAll(kinship(one.shape()));
      if (one.shape().isConcrete()) {
        sentences.addAll(unimplemented(one.shape()));
      }
      for (LambdaUse lambda : one.lambdas()) {
        sentences.addAll(unimplemented(one, lambda));
      }
    }
    sentences.forEach(draft::problem);
  }

  /** An interface that became a class, or the other way round, or a class that became final. */
  private List<String> kinship(ClassShape shape) {
    List<String> sentences = new ArrayList<>();
    api(shape.superclass())
        .filter(parent -> parent.isInterface() || parent.isFinal())
        .ifPresent(
            parent ->
                sentences.add(
                    "%s extends %s, which is %s in %s."
                        .formatted(
                            shape.fullName(),
                            parent.fullName(),
                            parent.isInterface() ? "an interface" : "final",
                            api.name())));
    for (String name : shape.interfaces()) {
      api(name)
          .filter(parent -> !parent.isInterface())
          .ifPresent(
              parent ->
                  sentences.add(
                      "%s implements %s, which is no interface in %s."
                          .formatted(shape.fullName(), parent.fullName(), api.name())));
    }
    return sentences;
  }

  private Optional<ClassShape> api(String name) {
    return name == null || !world.isApi(name) ? Optional.empty() : world.find(name);
  }

  private List<String> unimplemented(ClassShape shape) {
    ClassWorld.Ancestry ancestry = world.ancestry(shape);
    List<String> sentences = new ArrayList<>();
    if (ancestry.complete()) {
      for (ClassShape parent : ancestry.classes().values()) {
        if (world.isApi(parent.name())) {
          parent.members().stream()
              .filter(method -> method.isAbstract() && !isImplemented(method, ancestry))
              .forEach(method -> sentences.add(sentence(shape.fullName(), parent, method)));
        }
      }
    }
    return sentences;
  }

  private List<String> unimplemented(CompiledClass user, LambdaUse lambda) {
    List<String> sentences = new ArrayList<>();
    Optional<ClassShape> type = world.find(lambda.type());
    if (type.isPresent()) {
      ClassWorld.Ancestry ancestry = world.ancestry(type.get());
      for (ClassShape parent : ancestry.classes().values()) {
        if (ancestry.complete() && world.isApi(parent.name())) {
          parent.members().stream()
              .filter(Member::isAbstract)
              .filter(method -> !method.is(lambda.method(), lambda.descriptor()))
              .filter(method -> !isImplemented(method, ancestry))
              .forEach(
                  method ->
                      sentences.add(
                          sentence("A lambda expression in " + user.fullName(), parent, method)));
        }
      }
    }
    return sentences;
  }

  private boolean isImplemented(Member method, ClassWorld.Ancestry ancestry) {
    return ancestry.classes().values().stream()
            .flatMap(one -> one.member(method.name(), method.descriptor()).stream())
            .anyMatch(member -> member.isOverridable() && !member.isAbstract())
        || world
            .find("java/lang/Object")
            .flatMap(object -> object.member(method.name(), method.descriptor()))
            .isPresent();
  }

  private String sentence(String who, ClassShape parent, Member method) {
    return "%s does not implement %s of %s, which %s demands."
        .formatted(who, method.signature(), parent.fullName(), api.name());
  }
}
