package thalweg.renderer.gallery;

/** The settings of the renderer {@code gallery}: none. */
public record GallerySettings() {}
