/**
 * The two scripts that stand in the explorer's page itself, since they have to run before the first picture is painted.
 * The build puts their hashes into the security policy. They are plain text for any browser that can show the page.
 */

/**
 * Before anything is painted: says on the root that scripts run, and whether the address is a link, for which the
 * picture in the page would be the wrong one; and sets the theme that the reader chose (`app/theme.ts` keeps it).
 */
export const HEAD_SCRIPT = `(function(d){
d.dataset.first=/[#&]v=/.test(location.hash)?'off':'on';
try{var t=localStorage.getItem('tieline-theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}
})(document.documentElement)`;

/** Right behind the pictures: fits the one that shows into its place as `canvas/viewport.ts` will fit the canvas. */
export const FIT_SCRIPT = `document.querySelectorAll('#first svg').forEach(function(s){
var w=s.parentNode.clientWidth,h=s.parentNode.clientHeight;
if(!w||!h||document.documentElement.dataset.first!=='on')return;
var b=s.dataset.bounds.split(' ').map(Number),n=Math.min,x=n(72,w*.14),y=n(52,h*.14);
var z=n(1.6,(w-2*x)/Math.max(1,b[2]-b[0]),(h-2*y)/Math.max(1,b[3]-b[1]));
var p=w/2-z*(b[0]+b[2])/2,q=h/2-z*(b[1]+b[3])/2;
s.setAttribute('viewBox','0 0 '+w+' '+h);
s.querySelector('.lines').setAttribute('transform','translate('+p+' '+q+') scale('+z+')');
s.querySelectorAll('[data-x]').forEach(function(g){
g.setAttribute('transform','translate('+(g.dataset.x*z+p)+' '+(g.dataset.y*z+q)+') scale('+s.dataset.scale+')')})})`;
