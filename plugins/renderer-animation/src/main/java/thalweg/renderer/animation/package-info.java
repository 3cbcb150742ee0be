/** The renderer {@code animation}: moving pictures of the path and of what the model predicts. */
package thalweg.renderer.animation;
