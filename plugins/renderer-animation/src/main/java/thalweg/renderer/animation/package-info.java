/** The renderer {@code animation}: moving pictures of the path and of the decision regions. */
package thalweg.renderer.animation;
