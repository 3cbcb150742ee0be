package thalweg.runtime.plugins.compatibility;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import thalweg.runtime.plugins.classfile.ClassShape;
import thalweg.runtime.plugins.classfile.CompiledClass;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.classfile.Member;
import thalweg.runtime.plugins.classfile.Mention;

/** Looks for every class of the API that a jar mentions, and for every member. */
final class MemberCheck {

  private static final int USERS_SHOWN = 3;

  private final ClassWorld world;
  private final ApiVersion api;
  private final Verdict.Draft draft;
  private final Map<String, SortedSet<String>> users = new TreeMap<>();

  MemberCheck(ClassWorld world, ApiVersion api, Verdict.Draft draft) {
    this.world = world;
    this.api = api;
    this.draft = draft;
  }

  /** One sentence for each class or member that is missing. */
  void check(JarContents jar) {
    for (CompiledClass one : jar.classes()) {
      for (Mention mention : one.mentions()) {
        missing(mention)
            .ifPresent(
                what -> users.computeIfAbsent(what, w -> new TreeSet<>()).add(one.fullName()));
      }
    }
    users.forEach((what, where) -> draft.problem("%s (used by %s).".formatted(what, list(where))));
  }

  private static String list(Set<String> names) {
    String shown = names.stream().limit(USERS_SHOWN).collect(Collectors.joining(", "));
    int more = names.size() - USERS_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private Optional<String> missing(Mention mention) {
    Optional<ClassShape> owner = world.find(mention.owner());
    if (owner.isEmpty()) {
      return world.isApi(mention.owner())
          ? Optional.of(noClass(mention.owner()))
          : Optional.empty();
    }
    if (!mention.isMember()) {
      return world.isApi(mention.owner()) && !owner.get().isPublic()
          ? Optional.of("%s is not public in %s".formatted(owner.get().fullName(), api.name()))
          : Optional.empty();
    }
    return missingMember(owner.get(), mention);
  }

  private String noClass(String name) {
    return "There is no %s in %s".formatted(name.replace('/', '.').replace('$', '.'), api.name());
  }

  /** A member that a class of the plug-in itself inherits is meant, too. */
  private Optional<String> missingMember(ClassShape owner, Mention mention) {
    ClassWorld.Ancestry ancestry = world.ancestry(owner);
    if (!ancestry.complete() || ancestry.classes().keySet().stream().noneMatch(world::isApi)) {
      return Optional.empty();
    }
    Optional<Member> found = declared(ancestry, mention);
    if (found.isEmpty()) {
      return Optional.of(
          "%s has no %s in %s%s"
              .formatted(
                  owner.fullName(),
                  Member.signature(mention.name(), mention.descriptor()),
                  api.name(),
                  near(ancestry, mention)));
    }
    return world.isApi(owner.name()) && !found.get().isVisible()
        ? Optional.of(
            "%s of %s is not public in %s"
                .formatted(found.get().signature(), owner.fullName(), api.name()))
        : Optional.empty();
  }

  private Optional<Member> declared(ClassWorld.Ancestry ancestry, Mention mention) {
    Optional<Member> found =
        ancestry.classes().values().stream()
            .filter(one -> inherits(ancestry, one, mention))
            .flatMap(one -> one.member(mention.name(), mention.descriptor()).stream())
            .findFirst();
    // Interfaces have the methods of objects without extending them.
    return found.or(
        () ->
            world
                .find("java/lang/Object")
                .flatMap(object -> object.member(mention.name(), mention.descriptor())));
  }

  /** Constructors are not inherited. */
  private static boolean inherits(ClassWorld.Ancestry ancestry, ClassShape one, Mention mention) {
    return !mention.name().equals("<init>")
        || ancestry.classes().values().iterator().next().equals(one);
  }

  private static String near(ClassWorld.Ancestry ancestry, Mention mention) {
    return ancestry.classes().values().stream()
        .filter(one -> inherits(ancestry, one, mention))
        .flatMap(one -> one.members().stream())
        .filter(member -> member.name().equals(mention.name()))
        .filter(Member::isVisible)
        .findFirst()
        .map(member -> ", but " + member.signature())
        .orElse("");
  }
}
