import ts from 'typescript';
import {readFileSync,writeFileSync,readdirSync,statSync} from 'node:fs';
import {join} from 'node:path';
const names=[];
function walk(d){for(const f of readdirSync(d)){const p=join(d,f);if(statSync(p).isDirectory())walk(p);else if(p.endsWith('.ts')&&!p.includes('/cli/')&&!p.includes('inflect'))one(p);}}
function one(p){const s=readFileSync(p,'utf8');const sf=ts.createSourceFile(p,s,ts.ScriptTarget.Latest,true);
 const ins=[];
 const visit=(n,owner)=>{
  if((ts.isFunctionDeclaration(n)||ts.isArrowFunction(n)||ts.isMethodDeclaration(n)||ts.isFunctionExpression(n)||ts.isGetAccessor(n))&&n.body){
   let name=n.name?.getText()??(ts.isVariableDeclaration(n.parent)?n.parent.name.getText():ts.isPropertyAssignment(n.parent)?n.parent.name.getText():'(anon)');
   const line=sf.getLineAndCharacterOfPosition(n.getStart()).line+1;
   const id=names.length;names.push(p.replace('src/','')+':'+line+' '+name);
   const isMethod=ts.isMethodDeclaration(n)||ts.isGetAccessor(n);
   const ps=n.parameters.map(q=>ts.isIdentifier(q.name)?q.name.text:'0').filter(x=>x!=='this');
   const args=(isMethod?'this,':'')+ps.join(',');
   const destr=n.parameters.map(q=>ts.isIdentifier(q.name)?q.name.text:'{}');
   const call=`globalThis.__c(${id},[${(isMethod?['this']:[]).concat(destr).join(',')}]);`;
   if(ts.isBlock(n.body))ins.push([n.body.getStart()+1,call]);
   else{let b=n.body;ins.push([b.getStart(),`(globalThis.__c(${id},[${(isMethod?['this']:[]).concat(destr).join(',')}]),`]);ins.push([b.getEnd(),')']);}
  }
  ts.forEachChild(n,visit);};
 visit(sf);
 ins.sort((a,b)=>b[0]-a[0]);let o=s;
 for(const[at,t]of ins)o=o.slice(0,at)+t+o.slice(at);
 writeFileSync(p,o);}
walk('src');
writeFileSync('names.json',JSON.stringify(names));
console.log(names.length);
